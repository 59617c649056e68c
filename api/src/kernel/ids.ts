// SPDX-License-Identifier: EUPL-1.2

import { v5 } from "uuid";

/** Namespace of all ids of Okienko; changing it changes every id that others have stored. */
const NAMESPACE = "6f6b6965-6e6b-5f6f-8001-6f6b69656e6b";

/** UUIDv5 (RFC 9562) of a kind and a slug: the same on every machine and after every rebuild. */
export function idOf(kind: string, slug: string): string {
  return v5(`${kind}/${slug}`, NAMESPACE);
}
