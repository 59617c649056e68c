// SPDX-License-Identifier: EUPL-1.2

import { headingLevel } from "../reading/standard-types.ts";
import type { StructureElement, TaggedPdf } from "../reading/tagged-pdf.ts";
import { failing, failingElements, placeOf, type Rule } from "./rule.ts";

function numberedHeadings({ elements }: TaggedPdf): readonly StructureElement[] {
  return elements.filter(({ role }) => headingLevel(role) !== null);
}

const levelOf = (element: StructureElement | undefined): number => headingLevel(element?.role ?? null) ?? 0;

/** Headings make an outline without gaps. */
export const headingRules: readonly Rule[] = [
  {
    id: "14-002",
    title: "First numbered heading is not H1",
    clause: "7.4.2",
    message: "Pierwszy nagłówek nie jest nagłówkiem 1. Nadaj mu styl „Nagłówek 1”.",
    faults: (pdf) => failing(numberedHeadings(pdf).slice(0, 1), (element) => levelOf(element) !== 1, placeOf),
  },
  {
    id: "14-003",
    title: "Heading level skipped",
    clause: "7.4.2",
    message: "Brakuje poziomu nagłówków, na przykład po 1 stoi 3. Ustaw kolejne poziomy po kolei.",
    faults: (pdf) => {
      const headings = numberedHeadings(pdf);
      const jumps = headings.filter(
        (element, index) => index > 0 && levelOf(element) > levelOf(headings[index - 1]) + 1,
      );
      return headings.length === 0 ? null : jumps.map(placeOf);
    },
  },
  {
    id: "14-006",
    title: "More than one H in a node",
    clause: "7.4.4",
    message: "Jedna część dokumentu ma kilka nagłówków bez poziomu. Użyj stylów „Nagłówek 1”, „Nagłówek 2” i dalszych.",
    faults: (pdf) =>
      failingElements(pdf, ["H"], (element) => element.parent?.kids.find(({ role }) => role === "H") !== element),
  },
  {
    id: "14-007",
    title: "Both H and numbered headings",
    clause: "7.4.4",
    message:
      "Nagłówki z poziomem mieszają się z nagłówkami bez poziomu. Użyj stylów „Nagłówek 1”, „Nagłówek 2” i dalszych.",
    faults: (pdf) => failingElements(pdf, ["H"], () => numberedHeadings(pdf).length > 0),
  },
];
