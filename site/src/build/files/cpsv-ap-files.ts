// SPDX-License-Identifier: EUPL-1.2

import { loadOpenRecords } from "../../content/open-records.ts";
import { publicServices } from "../../documents/cpsv-ap/public-services.ts";
import { jsonLd } from "../../documents/linked-data/json-ld.ts";
import { newestDay } from "../../kernel/newest-day.ts";
import type { FilesOrder, MadeFile } from "./made-file.ts";

/** The offers of public bodies as CPSV-AP 3.2 tells them. */
export async function makeCpsvApFiles({ publicUrl }: FilesOrder): Promise<readonly MadeFile[]> {
  const records = await loadOpenRecords();
  const nodes = publicServices(records, publicUrl);
  return [
    {
      path: "/dane/cpsv-ap.jsonld",
      mediaType: "application/ld+json",
      newestOn: newestDay([...records.offers, ...records.offers.flatMap(({ atLocations }) => atLocations)]),
      content: jsonLd(nodes),
      rowCount: nodes.filter((node) => node["@type"] === "cpsv:PublicService").length,
    },
  ];
}
