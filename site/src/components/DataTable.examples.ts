// SPDX-License-Identifier: EUPL-1.2

import { dataTable } from "../examples/data.ts";
import type DataTable from "./DataTable.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof DataTable> = [
  { shows: "a table with its files and its columns", props: { table: dataTable } },
];
