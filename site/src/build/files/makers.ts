// SPDX-License-Identifier: EUPL-1.2

import { makeHsdsFiles } from "./hsds-files.ts";
import type { FileMaker } from "./made-file.ts";

/** All kinds of files that a build makes beside the pages. */
export const fileMakers: readonly FileMaker[] = [makeHsdsFiles];
