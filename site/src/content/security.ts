// SPDX-License-Identifier: EUPL-1.2

import { ShellDocument } from "@okienko/schema/documents";
import { asOfDay, query } from "./client.ts";

/** The day a year after another, both ISO 8601 instants; the 29th of February becomes the 1st of March. */
export function yearAfter(instant: string): string {
  const day = new Date(instant);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString();
}

/**
 * The lines of `security.txt` (RFC 9116): where to report a weakness. Without a `Contact`, which the standard demands,
 * where no source gives an e-mail address.
 */
export function securityText(email: string | null, site: URL | undefined, asOf: string): string {
  const lines = [
    ...(email === null ? [] : [`Contact: mailto:${email}`]),
    `Expires: ${yearAfter(asOf)}`,
    "Preferred-Languages: pl, en",
    ...(site ? [`Canonical: ${new URL("/.well-known/security.txt", site).href}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Asks for the centre's e-mail address and writes `security.txt`. */
export async function loadSecurityText(site: URL | undefined): Promise<string> {
  const { centre } = await query(ShellDocument, { language: "PL" });
  const email = centre?.contactPoints.find((contact) => contact.email !== null)?.email ?? null;
  return securityText(email, site, asOfDay());
}
