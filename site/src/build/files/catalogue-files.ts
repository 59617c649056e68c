// SPDX-License-Identifier: EUPL-1.2

import { hash } from "node:crypto";
import { loadOpenRecords } from "../../content/open-records.ts";
import { harvesterFile } from "../../documents/dane-gov-pl/harvester-file.ts";
import { catalogue } from "../../documents/dcat-ap/catalogue.ts";
import { type DataSet, dataSets } from "../../documents/dcat-ap/data-sets.ts";
import { type HsdsPublisher, hsdsBaseDocument } from "../../documents/hsds/base-document.ts";
import { ownId } from "../../documents/hsds/derived-id.ts";
import { jsonLd } from "../../documents/linked-data/json-ld.ts";
import { urnOf } from "../../documents/linked-data/linked-node.ts";
import { turtle } from "../../documents/linked-data/turtle.ts";
import { catalogueWords } from "../../i18n/catalogue-words.ts";
import { newestOf } from "../../kernel/newest-day.ts";
import type { FilesOrder, MadeFile } from "./made-file.ts";

/** Who publishes where the town has no centre. */
const NOBODY: HsdsPublisher = { name: catalogueWords.title, identifier: urnOf(ownId("Publisher")) };

function harvesterFiles(sets: readonly DataSet[], publicUrl: string, newestOn: string | null): readonly MadeFile[] {
  const content = harvesterFile(sets, publicUrl);
  const path = "/dane/dane-gov-pl.xml";
  return [
    { path, mediaType: "application/xml", newestOn, content },
    { path: `${path}.md5`, mediaType: "text/plain", newestOn, content: hash("md5", content) },
  ];
}

/** Tells of all data files that were made before: as a catalogue of DCAT-AP, and as dane.gov.pl harvests them. */
export async function makeCatalogueFiles(order: FilesOrder): Promise<readonly MadeFile[]> {
  const { publicUrl, filesSoFar } = order;
  const { organizations } = await loadOpenRecords();
  const publisher = hsdsBaseDocument(organizations, publicUrl).publisher ?? NOBODY;
  const sets = dataSets(filesSoFar);
  const nodes = [catalogue(sets, publisher, publicUrl)];
  const newestOn = newestOf(sets.map((set) => set.newestOn));
  const rowCount = sets.length;
  return [
    { path: "/dane/katalog.jsonld", mediaType: "application/ld+json", newestOn, rowCount, content: jsonLd(nodes) },
    { path: "/dane/katalog.ttl", mediaType: "text/turtle", newestOn, rowCount, content: turtle(nodes) },
    ...(publicUrl === null ? [] : harvesterFiles(sets, publicUrl, newestOn)),
  ];
}
