// SPDX-License-Identifier: EUPL-1.2

import type { PDFDict } from "@cantoo/pdf-lib";
import { asDict, dictEntry, entry, hasText, itemsOf, rawEntry, refText, resolved } from "../reading/pdf-values.ts";
import type { TaggedPdf } from "../reading/tagged-pdf.ts";
import { failing, type Rule } from "./rule.ts";

interface Layers {
  readonly dict: PDFDict;
  readonly ref: string | null;
}

function configurations({ catalog }: TaggedPdf): {
  readonly first: readonly Layers[];
  readonly others: readonly Layers[];
} {
  const properties = dictEntry(catalog, "OCProperties");
  if (properties === null) return { first: [], others: [] };
  const dict = dictEntry(properties, "D");
  const others = itemsOf(properties, "Configs").flatMap((item) => {
    const other = asDict(resolved(properties, item));
    return other === null ? [] : [{ dict: other, ref: refText(item) }];
  });
  return { first: dict === null ? [] : [{ dict, ref: refText(rawEntry(properties, "D")) }], others };
}

const isNameless = ({ dict }: Layers): boolean => !hasText(dict, "Name");
const placeOfLayers = ({ ref }: Layers) => ({ page: null, object: ref, element: "OCProperties" });

/** Layers have names, and none turns itself on or off. */
export const layerRules: readonly Rule[] = [
  {
    id: "20-001",
    title: "Layer configuration in Configs without a name",
    clause: "7.10",
    message: "Warstwy tego pliku nie mają nazwy. Połącz warstwy w jedną i zapisz plik jeszcze raz.",
    faults: (pdf) => failing(configurations(pdf).others, isNameless, placeOfLayers),
  },
  {
    id: "20-002",
    title: "Default layer configuration without a name",
    clause: "7.10",
    message: "Warstwy tego pliku nie mają nazwy. Połącz warstwy w jedną i zapisz plik jeszcze raz.",
    faults: (pdf) => failing(configurations(pdf).first, isNameless, placeOfLayers),
  },
  {
    id: "20-003",
    title: "Layers that switch themselves",
    clause: "7.10",
    message: "Warstwy tego pliku włączają się same. Połącz warstwy w jedną i zapisz plik jeszcze raz.",
    faults: (pdf) => {
      const { first, others } = configurations(pdf);
      return failing([...first, ...others], ({ dict }) => entry(dict, "AS") !== null, placeOfLayers);
    },
  },
];
