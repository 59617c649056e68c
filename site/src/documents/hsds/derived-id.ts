// SPDX-License-Identifier: EUPL-1.2

import { hash } from "node:crypto";

/** Namespace of the ids of Okienko's records, and of what its projections name beside them. */
const NAMESPACE = "6f6b6965-6e6b-5f6f-8001-6f6b69656e6b";

/** UUIDv5 (RFC 9562) of a part of something that has a UUID: the same on every machine and after every rebuild. */
export function derivedId(whole: string, part: string): string {
  const name = Buffer.concat([Buffer.from(whole.replaceAll("-", ""), "hex"), Buffer.from(part)]);
  const bytes = Buffer.from(hash("sha1", name, "hex"), "hex").subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** UUIDv5 of something that is no record of the town: a taxonomy, a term of ours. */
export function ownId(name: string): string {
  return derivedId(NAMESPACE, name);
}
