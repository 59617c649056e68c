// SPDX-License-Identifier: EUPL-1.2

import { HtmlValidate } from "html-validate";
import { HTML_RULES } from "../../html-rules.ts";
import type { FileProbe } from "../file-probe.ts";

const validator = new HtmlValidate(HTML_RULES);

/** What an HTML validator finds in the text of a page. */
export const validHtmlProbe: FileProbe = {
  promise: "is valid HTML",
  async faults(_path, html) {
    // Astro puts the one rule of its island element where a style element may not stand; nothing depends on it.
    const { results } = await validator.validateString(html.replace(/<style>astro-island[^<]*<\/style>/, ""));
    return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`));
  },
};
