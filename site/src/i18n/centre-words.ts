// SPDX-License-Identifier: EUPL-1.2

import type { IdentifierView } from "../content/centre.view.ts";
import type { Locale } from "./locale.ts";
import { sayAt } from "./say.ts";
import { typesetWords } from "./typeset-words.ts";

/** Words of the contact page that no other page needs. */
export interface CentreWords {
  readonly offices: string;
  readonly past: string;
  readonly pastNote: string;
  readonly former: string;
  readonly reported: string;
  readonly partners: string;
  readonly partnersNow: string;
  readonly partnersReported: string;
  readonly identifiers: string;
  readonly schemes: Readonly<Record<IdentifierView["scheme"], string>>;
  readonly bulletin: string;
}

const schemes = { EPUAP: "ePUAP", NIP: "NIP", REGON: "REGON" } as const;

const centreWords: Readonly<Record<Locale["tag"], CentreWords>> = {
  pl: {
    offices: "Inne biura w tym budynku",
    past: "Dawne działy i placówki",
    pastNote: "Te nazwy są tylko w starszych dokumentach. Nie szukaj dziś pomocy pod tymi nazwami, zadzwoń do ośrodka.",
    former: "nazwa ze starszego dokumentu",
    reported: "nazwa ze sprawozdania",
    partners: "Z kim współpracujemy",
    partnersNow: "Dziś",
    partnersReported: "Znane tylko ze sprawozdania. Dziś może być inaczej.",
    identifiers: "Numery ośrodka",
    schemes,
    bulletin: "Biuletyn Informacji Publicznej",
  },
  "pl-x-etr": {
    offices: "Inne biura w tym budynku",
    past: "Stare nazwy",
    pastNote: "Te nazwy są stare. Mogą już nie działać. Zadzwoń i zapytaj.",
    former: "stara nazwa",
    reported: "nazwa z raportu",
    partners: "Kto z nami pracuje",
    partnersNow: "Dzisiaj",
    partnersReported: "Dawniej. Nie wiemy, czy dzisiaj też.",
    identifiers: "Numery ośrodka",
    schemes,
    bulletin: "Biuletyn Informacji Publicznej",
  },
  uk: {
    offices: "Інші відділи в цій будівлі",
    past: "Колишні відділи та заклади",
    pastNote: "Ці назви є лише в старіших документах. Не шукайте за ними допомоги, зателефонуйте до центру.",
    former: "назва зі старішого документа",
    reported: "назва зі звіту",
    partners: "З ким ми співпрацюємо",
    partnersNow: "Сьогодні",
    partnersReported: "Відомо лише зі звіту. Сьогодні може бути інакше.",
    identifiers: "Номери центру",
    schemes,
    bulletin: "Biuletyn Informacji Publicznej, бюлетень публічної інформації",
  },
  en: {
    offices: "Other offices in this building",
    past: "Former departments and facilities",
    pastNote: "Only older documents have these names. Do not look for help under them today, call the centre.",
    former: "name from an older document",
    reported: "name from a report",
    partners: "Whom we work with",
    partnersNow: "Today",
    partnersReported: "Known only from a report. It may be different today.",
    identifiers: "Numbers of the centre",
    schemes,
    bulletin: "Biuletyn Informacji Publicznej, the public information bulletin",
  },
};

/** What the Polish page calls the bodies that the centre works with. */
export const polishPartners = centreWords.pl.partners;

/** The words of the language of a page, set by its rules of print. */
export function centreWordsAt(url: { readonly pathname: string }): CentreWords {
  const { locale, typeset } = sayAt(url);
  return typesetWords(centreWords[locale.tag], typeset);
}
