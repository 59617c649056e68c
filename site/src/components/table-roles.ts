// SPDX-License-Identifier: EUPL-1.2

/**
 * Roles of the parts of a table, for tables whose rows a phone draws as blocks: some browsers take the meaning of a table
 * from elements that are not drawn as one, and an explicit role gives it back.
 */
export const tableRoles = {
  table: "table",
  rows: "rowgroup",
  row: "row",
  column: "columnheader",
  heading: "rowheader",
  cell: "cell",
} as const;
