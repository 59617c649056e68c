// SPDX-License-Identifier: EUPL-1.2

import type { PosterView } from "./poster.view.ts";
import { aHead, aSheet } from "./sheet.examples.ts";

/** The poster of an invented town. */
export function aPoster(given: Partial<PosterView> = {}): PosterView {
  const { calls } = aSheet();
  const hours = [{ purpose: null, weeks: [], lines: ["Codziennie 18:00–8:00 następnego dnia."] }];
  return {
    ...aHead(),
    title: "Pilna pomoc",
    lead: "Zadzwoń albo przyjdź.",
    emergency: { label: "Zagrożone życie lub zdrowie", number: "112" },
    calls,
    sleepTitle: "Gdzie spać",
    sleepUnknown: null,
    sleep: [{ name: "Nocleg", address: ["ul. Lipowa 2"], lines: [], warning: "Niepotwierdzone.", hours }],
    openTitle: "Kiedy czynne",
    openColumns: ["Co", "Gdzie", "Kiedy"],
    open: [{ name: "Rozmowa", where: "ul. Różana 1", hours: ["W poniedziałki 7:00–9:00."] }],
    ...given,
  };
}
