// SPDX-License-Identifier: EUPL-1.2

import type { DictionaryTableView } from "../content/data-dictionary.view.ts";
import type { PublishedFile } from "../content/published-files.view.ts";

function aFile(given: Pick<PublishedFile, "path" | "mediaType" | "rowCount" | "newestOn">): PublishedFile {
  return { byteCount: 26_874, sha256: "0123456789abcdef".repeat(4), pageCount: null, ...given };
}

/** Files of a table of Przykładowo. */
export const dataFiles: readonly PublishedFile[] = [
  aFile({ path: "/dane/parki.csv", mediaType: "text/csv", rowCount: 22, newestOn: "2026-11-20" }),
  aFile({ path: "/dane/parki.csv-metadata.json", mediaType: "application/csvm+json", rowCount: null, newestOn: null }),
  aFile({ path: "/dane/parki.json", mediaType: "application/json", rowCount: 1, newestOn: null }),
];

/** A table of Przykładowo. */
export const dataTable: DictionaryTableView = {
  fileName: "parki",
  title: "Parki",
  description: "Jeden park w wierszu.",
  columns: [
    { name: "slug", datatype: "code", title: "Skrót", description: "Stała nazwa rekordu." },
    {
      name: "has_sign_language_interpreter",
      datatype: "boolean",
      title: "Język migowy",
      description: "Czy jest tłumacz.",
    },
  ],
  files: dataFiles,
};
