// SPDX-License-Identifier: EUPL-1.2

/** A record cannot be told in a table; the message names the table, the row and the column. */
export class TableError extends Error {
  override readonly name = "TableError";
}
