// SPDX-License-Identifier: EUPL-1.2

import type { PaintedForm } from "../reading/content-facts.ts";
import { entry } from "../reading/pdf-values.ts";
import { failing, type Rule } from "./rule.ts";

const placeOfForm = ({ page, ref }: PaintedForm) => ({ page, object: ref, element: null });

/** What is painted several times has no place of its own in the structure. */
export const formXobjectRules: readonly Rule[] = [
  {
    id: "30-001",
    title: "Reference XObject",
    clause: "7.20",
    message: "Część strony jest w innym pliku. Wklej ją do dokumentu i zapisz plik jeszcze raz.",
    faults: (pdf) => failing(pdf.contents.forms, ({ dict }) => entry(dict, "Ref") !== null, placeOfForm),
  },
  {
    id: "30-002",
    title: "Form XObject with marked content painted more than once",
    clause: "7.20",
    message: "Ta sama treść ze znacznikami stoi w kilku miejscach. Zapisz dokument jako PDF jeszcze raz.",
    faults: (pdf) => failing(pdf.contents.forms, (form) => form.hasMcids && form.paintCount > 1, placeOfForm),
  },
];
