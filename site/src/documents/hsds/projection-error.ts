// SPDX-License-Identifier: EUPL-1.2

/** A record that cannot be told in a foreign standard; the message names it. */
export class ProjectionError extends Error {
  override readonly name = "ProjectionError";
}
