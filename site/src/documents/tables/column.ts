// SPDX-License-Identifier: EUPL-1.2

import type { Cell, Column, Datatype } from "./table.ts";

/** A column, in one line of the table that declares it. */
export function column<TRow>(
  name: string,
  datatype: Datatype,
  title: string,
  description: string,
  of: (row: TRow) => Cell,
): Column<TRow> {
  return { name, datatype, title, description, of };
}
