// SPDX-License-Identifier: EUPL-1.2

import type { LinkedRecord, LinkedValue } from "../../content/linked-data.view.ts";
import { licence } from "../tables/licence.ts";

/** Name of a record within the site, as its page gives it. */
function nameOf({ about }: LinkedRecord): string {
  return String(about["@id"]);
}

/**
 * What the pages tell search engines, as one file of JSON-LD. Records are named by the addresses of their pages; where the
 * site does not know its origin, by the URN of their UUID, and addresses are left out, for relative ones would be wrong
 * in a copy.
 * @param publicUrl origin of the site, without a slash at its end
 */
export function linkedDump(records: readonly LinkedRecord[], publicUrl: string | null): string {
  const urns = new Map(records.map((record) => [nameOf(record), `urn:uuid:${record.id}`]));
  const named = (key: string, value: LinkedValue): LinkedValue => {
    if (typeof value !== "string" || (key !== "@id" && key !== "url")) return value;
    if (publicUrl !== null) return `${publicUrl}${value}`;
    return key === "@id" ? urns.get(value) : undefined;
  };
  const terms = {
    "@type": "Dataset",
    license: licence.url,
    about: records.map(({ about }) => ({ "@id": about["@id"] })),
  };
  const dump = { "@context": "https://schema.org", "@graph": [terms, ...records.map(({ about }) => about)] };
  return `${JSON.stringify(dump, named, 1)}\n`;
}
