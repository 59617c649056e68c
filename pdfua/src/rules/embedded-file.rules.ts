// SPDX-License-Identifier: EUPL-1.2

import { PDFDict } from "@cantoo/pdf-lib";
import { dictEntry, hasText } from "../reading/pdf-values.ts";
import type { TaggedPdf } from "../reading/tagged-pdf.ts";
import { failing, type Rule } from "./rule.ts";

interface FileSpecification {
  readonly dict: PDFDict;
  readonly ref: string | null;
}

/** Specifications of files inside the file, wherever they are referred to. */
function embeddedFiles({ catalog, pages }: TaggedPdf): readonly FileSpecification[] {
  const objects = catalog.context.enumerateIndirectObjects();
  const shared = objects.flatMap(([ref, object]) =>
    object instanceof PDFDict ? [{ dict: object, ref: ref.tag }] : [],
  );
  const attached = pages
    .flatMap((page) => page.annotations)
    .flatMap(({ dict, ref }) => {
      const file = dictEntry(dict, "FS");
      return file === null ? [] : [{ dict: file, ref }];
    });
  const files = [...shared, ...attached].filter(({ dict }) => dictEntry(dict, "EF") !== null);
  return [...new Map(files.map((file) => [file.dict, file])).values()];
}

/** Files inside the file have names. */
export const embeddedFileRules: readonly Rule[] = [
  {
    id: "21-001",
    title: "Embedded file without F and UF",
    clause: "7.11",
    message: "Załącznik w pliku nie ma nazwy. Usuń go albo dołącz jeszcze raz.",
    faults: (pdf) =>
      failing(
        embeddedFiles(pdf),
        ({ dict }) => !hasText(dict, "F") || !hasText(dict, "UF"),
        ({ ref }) => ({ page: null, object: ref, element: "EF" }),
      ),
  },
];
