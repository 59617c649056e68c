// SPDX-License-Identifier: EUPL-1.2

import { loadLinkedRecords } from "../../content/linked-records.ts";
import { linkedDump } from "../../documents/linked-data/linked-dump.ts";
import type { FileMaker } from "./made-file.ts";

/** All that the pages tell search engines, as one file of JSON-LD. */
export const linkedFiles: FileMaker = async ({ publicUrl }) => {
  const records = await loadLinkedRecords();
  return [
    {
      path: "/dane/okienko.jsonld",
      mediaType: "application/ld+json",
      content: linkedDump(records, publicUrl),
      newestOn: null,
      rowCount: records.length,
    },
  ];
};
