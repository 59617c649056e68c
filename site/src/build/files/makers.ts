// SPDX-License-Identifier: EUPL-1.2

import { calendarFiles } from "./calendar-files.ts";
import { makeCatalogueFiles } from "./catalogue-files.ts";
import { changesFeedFiles } from "./changes-feed-files.ts";
import { contactCardFiles } from "./contact-card-files.ts";
import { makeContentFiles } from "./content-files.ts";
import { makeCpsvApFiles } from "./cpsv-ap-files.ts";
import { makeHsdsFiles } from "./hsds-files.ts";
import { linkedFiles } from "./linked-files.ts";
import type { FileMaker } from "./made-file.ts";
import { newsFeedFiles } from "./news-feed-files.ts";
import { makePdfFiles } from "./pdf-files.ts";
import { tableFiles } from "./table-files.ts";

/** All kinds of files that a build makes beside the pages: side by side, and then the catalogue, which tells of them. */
export const fileMakers: readonly (readonly FileMaker[])[] = [
  [
    makePdfFiles,
    calendarFiles,
    contactCardFiles,
    newsFeedFiles,
    changesFeedFiles,
    tableFiles,
    makeContentFiles,
    linkedFiles,
    makeHsdsFiles,
    makeCpsvApFiles,
  ],
  [makeCatalogueFiles],
];
