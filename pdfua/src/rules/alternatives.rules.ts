// SPDX-License-Identifier: EUPL-1.2

import { attribute } from "../reading/attributes.ts";
import { hasText, textEntry } from "../reading/pdf-values.ts";
import type { StructureElement } from "../reading/tagged-pdf.ts";
import { failingElements, type Rule } from "./rule.ts";

const isUndescribed = ({ dict }: StructureElement): boolean =>
  !hasText(dict, "Alt") && textEntry(dict, "ActualText") === null;

/** Pictures and formulas are told in words. */
export const alternativeRules: readonly Rule[] = [
  {
    id: "13-004",
    title: "Figure without alternative or replacement text",
    clause: "7.3",
    message: "Obraz nie ma opisu. Dodaj tekst alternatywny do obrazu albo oznacz go jako dekoracyjny.",
    faults: (pdf) => failingElements(pdf, ["Figure"], isUndescribed),
  },
  {
    id: "figure-box",
    title: "Figure without a bounding box",
    clause: "7.3",
    message: "Plik nie mówi, gdzie na stronie jest obraz. Zapisz dokument jako PDF jeszcze raz.",
    faults: (pdf) => failingElements(pdf, ["Figure"], (element) => attribute(pdf, element, "Layout", "BBox") === null),
  },
  {
    id: "17-002",
    title: "Formula without alternative text",
    clause: "7.7",
    message: "Wzór nie ma opisu słowami. Dodaj do wzoru tekst alternatywny i zapisz plik jeszcze raz.",
    faults: (pdf) => failingElements(pdf, ["Formula"], isUndescribed),
  },
];
