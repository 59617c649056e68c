// SPDX-License-Identifier: EUPL-1.2

import { makeCatalogueFiles } from "./catalogue-files.ts";
import { makeCpsvApFiles } from "./cpsv-ap-files.ts";
import { makeHsdsFiles } from "./hsds-files.ts";
import type { FileMaker } from "./made-file.ts";

/** All kinds of files that a build makes beside the pages. The catalogue tells of all others, so that it is the last. */
export const fileMakers: readonly FileMaker[] = [makeHsdsFiles, makeCpsvApFiles, makeCatalogueFiles];
