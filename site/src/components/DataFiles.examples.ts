// SPDX-License-Identifier: EUPL-1.2

import { dataFiles } from "../examples/data.ts";
import type DataFiles from "./DataFiles.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof DataFiles> = [
  { shows: "files with and without rows and a day", props: { caption: "Parki", files: dataFiles } },
];
