// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";

/** The UUIDv5 (RFC 9562) of a name within the namespace of another UUID: the same for ever, on every machine. */
export function uuidOf(namespace: string, name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
