// SPDX-License-Identifier: EUPL-1.2

import { linkedFiles } from "./linked-files.ts";
import type { FileMaker } from "./made-file.ts";
import { tableFiles } from "./table-files.ts";

/** All kinds of files that a build makes beside the pages. */
export const fileMakers: readonly FileMaker[] = [tableFiles, linkedFiles];
