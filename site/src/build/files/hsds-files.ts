// SPDX-License-Identifier: EUPL-1.2

import { loadOpenRecords } from "../../content/open-records.ts";
import { loadRemovedRecords } from "../../content/removed-records.ts";
import { hsdsBaseDocument } from "../../documents/hsds/base-document.ts";
import { hsdsDataPackage } from "../../documents/hsds/data-package.ts";
import { type HsdsDirectory, hsdsDirectory } from "../../documents/hsds/directory.ts";
import { listPages, pagePath } from "../../documents/hsds/list-pages.ts";
import { hsdsOpenApi } from "../../documents/hsds/open-api-document.ts";
import { hsdsProfileDocument } from "../../documents/hsds/profile-document.ts";
import { hsdsTombstones } from "../../documents/hsds/tombstones.ts";
import { newestDay } from "../../kernel/newest-day.ts";
import type { FilesOrder, MadeFile } from "./made-file.ts";

/** Lists of the API; programmes are in the archive alone. */
const LISTS = [
  "services",
  "organizations",
  "locations",
  "service_at_locations",
  "taxonomies",
  "taxonomy_terms",
] as const;

function jsonFile(path: string, value: unknown, newestOn: string | null, rowCount?: number): MadeFile {
  const content = `${JSON.stringify(value)}\n`;
  return { path, mediaType: "application/json", newestOn, content, ...(rowCount === undefined ? {} : { rowCount }) };
}

function listFiles(directory: HsdsDirectory, newestOn: string | null): readonly MadeFile[] {
  return LISTS.flatMap((list) => {
    const records: readonly { readonly id: string }[] = directory[list];
    const pages = listPages(records).map((page) =>
      jsonFile(pagePath(list, page.page_number), page, newestOn, page.size),
    );
    return [...pages, ...records.map((record) => jsonFile(`/hsds/${list}/${record.id}.json`, record, newestOn, 1))];
  });
}

/** The town as HSDS 3.1 tells it: an API of static files, and all of it in one archive. */
export async function makeHsdsFiles({ publicUrl }: FilesOrder): Promise<readonly MadeFile[]> {
  const [records, removed] = await Promise.all([loadOpenRecords(), loadRemovedRecords()]);
  const { offers, organizations, locations } = records;
  const newestOn = newestDay([...offers, ...organizations, ...locations, ...offers.flatMap((one) => one.atLocations)]);
  const directory = hsdsDirectory(records, publicUrl);
  const tombstones = hsdsTombstones(removed);
  return [
    jsonFile("/hsds/index.json", hsdsBaseDocument(organizations, publicUrl), newestOn),
    jsonFile("/hsds/profil.json", hsdsProfileDocument, null),
    jsonFile("/hsds/openapi.json", hsdsOpenApi(publicUrl), null),
    jsonFile("/hsds/removed.json", tombstones, null, tombstones.total_items),
    ...listFiles(directory, newestOn),
    {
      path: "/hsds/okienko-hsds.zip",
      mediaType: "application/zip",
      newestOn,
      content: hsdsDataPackage(directory),
      rowCount: offers.length,
    },
  ];
}
