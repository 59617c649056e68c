// SPDX-License-Identifier: EUPL-1.2

import type { Counted } from "../i18n/finder-words.ts";

/** The sentence with the number in it, in the form that the language asks for. */
export function counted(count: number, forms: Counted, language: string): string {
  const category = new Intl.PluralRules(language).select(count);
  const form = category === "one" || category === "few" ? forms[category] : forms.many;
  return form.replace("% ", `${count}\u00a0`);
}
