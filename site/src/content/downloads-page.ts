// SPDX-License-Identifier: EUPL-1.2

import { loadCentrePage } from "./centre.ts";
import { contactDownloads, groupDownloads, offerDownloads, placeDownloads, siteDownloads } from "./downloads.ts";
import type { DownloadsPageView, DownloadView, RecordDownloads } from "./downloads.view.ts";
import { loadGroupList } from "./group-page.ts";
import { loadLocationPages } from "./location.ts";
import { loadOfferPages } from "./offer.ts";
import type { TextView } from "./text.view.ts";

interface Named {
  readonly slug: string;
  readonly name: TextView;
}

/** The records that have files, with them. */
function withFiles(
  records: readonly Named[],
  downloadsOf: (slug: string) => readonly DownloadView[],
): readonly RecordDownloads[] {
  const all = records.map(({ slug, name }) => ({ slug, name: name.text, downloads: downloadsOf(slug) }));
  return all.filter(({ downloads }) => downloads.length > 0);
}

/** Asks for all records that this build has made files of. */
export async function loadDownloadsPage(): Promise<DownloadsPageView> {
  const [centre, offers, places, { groups }] = await Promise.all([
    loadCentrePage("PL"),
    loadOfferPages("PL"),
    loadLocationPages("PL"),
    loadGroupList("PL"),
  ]);
  return {
    shell: centre.shell,
    general: siteDownloads(),
    offers: withFiles(offers, offerDownloads),
    places: withFiles(places, placeDownloads),
    groups: withFiles(groups, groupDownloads),
    contacts: withFiles([...centre.contacts, ...centre.offices], contactDownloads),
  };
}
