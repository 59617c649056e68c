// SPDX-License-Identifier: EUPL-1.2

import type { FaultPlace } from "../pdf-verdict.ts";
import { mapRole } from "../reading/role-map.ts";
import { isStandardType } from "../reading/standard-types.ts";
import type { TaggedPdf } from "../reading/tagged-pdf.ts";
import { failing, placeOf, type Rule } from "./rule.ts";

/** Types that the role map names and that fail, each with its own name as the place. */
function failingTypes({ roleMap }: TaggedPdf, isAtFault: (type: string) => boolean): readonly FaultPlace[] | null {
  return failing([...roleMap.keys()], isAtFault, (type) => ({ page: null, object: null, element: type }));
}

/** Types of elements are standard ones, or stand for standard ones. */
export const roleMapRules: readonly Rule[] = [
  {
    id: "02-001",
    title: "Structure type that stands for no standard type",
    clause: "7.1",
    message: "Plik ma własne znaczniki, których czytnik ekranu nie zna. Użyj zwykłych stylów: nagłówek, lista, tabela.",
    faults: ({ elements, roleMap }) =>
      failing(elements, ({ type, role }) => role === null && !mapRole(type, roleMap).isCircular, placeOf),
  },
  {
    id: "02-003",
    title: "Role map leads in a ring",
    clause: "7.1",
    message: "Znaczniki tego pliku odsyłają do siebie w kółko. Zapisz dokument jako PDF jeszcze raz.",
    faults: (pdf) => failingTypes(pdf, (type) => mapRole(type, pdf.roleMap).isCircular),
  },
  {
    id: "02-004",
    title: "Standard structure type is remapped",
    clause: "7.1",
    message: "Plik zmienia znaczenie zwykłych znaczników. Zapisz dokument jako PDF jeszcze raz, w innym programie.",
    faults: (pdf) => failingTypes(pdf, isStandardType),
  },
];
