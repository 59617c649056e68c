// SPDX-License-Identifier: EUPL-1.2

import { hsdsWords } from "../../i18n/hsds-words.ts";
import { PATCHED_RULES, type PatchedRule } from "../../i18n/patched-rules.ts";

/** How the data use HSDS where it leaves a choice. */
export interface HsdsProfileDocument {
  readonly title: string;
  readonly conventions: readonly string[];
  readonly patched_rules: readonly PatchedRule[];
}

const CONVENTIONS = [
  "Godziny opens_at i closes_at to czas lokalny. Nazwę strefy podaje atrybut i pole notes.",
  "Każdy przedział godzin to osobny schedule. Przedział, który kończy się następnego dnia, mówi o tym w notes.",
  "Święta i wyjątki są w notes. Sezon, który wraca co rok, jest tylko w description.",
  "Miejsce bez kodu pocztowego nie ma pola addresses. Jego adres jest w description.",
  "Województwa nie podaje żadne źródło, więc state_province jest puste.",
  "Status active ma tylko to, o czym mówi najnowszy dokument. To, co znamy ze sprawozdania, ma status inactive i alert.",
  "Pole assured_date to dzień ostatniego potwierdzenia. Dane niepotwierdzone mają atrybut UNCONFIRMED.",
  "Liczba miejsc jest w atrybucie CAPACITY. Nie znamy liczby wolnych miejsc, więc nie ma service_capacity.",
  "Żadne źródło nie podaje języka obsługi, więc pola languages nie ma.",
  "Dalsze strony list są pod adresem listy: services/strona/2.json. Usunięte rekordy są w removed.json.",
] as const;

/** The profile that the base document names. */
export const hsdsProfileDocument: HsdsProfileDocument = {
  title: hsdsWords.title,
  conventions: CONVENTIONS,
  patched_rules: PATCHED_RULES,
};
