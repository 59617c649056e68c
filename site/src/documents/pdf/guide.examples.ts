// SPDX-License-Identifier: EUPL-1.2

import type { GuideChapter, GuideView } from "./guide.view.ts";
import { aPoster } from "./poster.examples.ts";
import { aHead, aSheet } from "./sheet.examples.ts";

/** A chapter of an invented guide, with one offer that is told in it. */
export function aChapter(mark: string, given: Partial<GuideChapter> = {}): GuideChapter {
  return {
    mark: `situation-${mark}`,
    title: `Sytuacja ${mark}`,
    advice: "Najpierw zadzwoń.",
    nobody: null,
    calls: [],
    offers: [{ mark: `offer-${mark}`, name: `Pomoc ${mark}`, sheet: aSheet() }],
    ...given,
  };
}

/** The guide of an invented town, with every kind of part; each test states the values that it depends on. */
export function aGuide(given: Partial<GuideView> = {}): GuideView {
  const { calls } = aSheet();
  const known = { mark: "offer-ulica", name: "Pomoc ulica", sheet: null };
  return {
    ...aHead(),
    title: "Informator",
    lead: "Kto pomoże, gdzie i kiedy",
    notes: ["Najnowsze dane są z dnia 31 stycznia 2026 r."],
    panes: [{ mark: "situation-ulica", title: "Sytuacja ulica" }],
    urgent: aPoster({ qr: null }),
    contentsTitle: "Spis treści",
    chapters: [
      aChapter("ulica"),
      aChapter("czynsz", { offers: [known, ...aChapter("czynsz").offers] }),
      aChapter("praca", { nobody: "Zadzwoń i zapytaj.", calls, offers: [] }),
    ],
    onPage: "strona %",
    seeTitle: "Zobacz też",
    places: {
      title: "Miejsca",
      hereTitle: "Co tu jest",
      items: [
        {
          mark: "place-dom",
          block: { name: "Dom", address: ["ul. Różana 1"], lines: ["Wejdź od podwórza."], warning: null, hours: [] },
          here: [{ name: "Rozmowa", room: "pokój 3", hours: ["W poniedziałki 7:00–9:00."] }],
        },
      ],
    },
    phones: { title: "Telefony", items: [{ labels: ["Sekretariat"], number: "22 123 45 67", warning: "niepewny" }] },
    index: {
      title: "Od A do Ż",
      letters: [{ letter: "P", matters: [{ name: "Pomoc", marks: ["place-dom", "offer-ulica", "situation-ulica"] }] }],
    },
    ...given,
  };
}
