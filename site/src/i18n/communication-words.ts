// SPDX-License-Identifier: EUPL-1.2

import type { PlainText } from "./plain-text.ts";

/** How to communicate with the centre. */
export const communicationWords = {
  title: "Jak się z nami porozumieć",
  description: "Telefon, e-mail, list, wizyta. Co wiemy o tłumaczu języka migowego i wiadomościach SMS.",
  lead: "Wybierz sposób, który jest dla ciebie wygodny.",
  sections: [
    { id: "biuro", title: "Zadzwoń, napisz albo przyjdź", paragraphs: [] },
    {
      id: "gdy-nie-slyszysz",
      title: "Gdy nie słyszysz albo trudno ci mówić",
      paragraphs: ["Ośrodek jeszcze nie podał nam wszystkiego. Zapytaj e-mailem, zanim przyjdziesz."],
    },
    {
      id: "nie-musisz-sam",
      title: "Gdy potrzebujesz czegoś innego",
      paragraphs: [
        "Możesz poprosić o sposób kontaktu, którego potrzebujesz. Prawo daje ci ustawa z dnia 19 lipca 2019 r. o zapewnianiu dostępności osobom ze szczególnymi potrzebami.",
      ],
    },
  ],
  onlineInterpreter: "Tłumacz polskiego języka migowego przez internet",
  textMessages: "Wiadomości SMS",
  unconfirmedBox: "ePUAP, skrytka do pism z profilu zaufanego",
  ways: "Inne sposoby",
  links: { request: "Wniosek o dostępność", buildings: "Dostępność budynków", statement: "Deklaracja dostępności" },
} as const satisfies PlainText & Readonly<Record<string, unknown>>;
