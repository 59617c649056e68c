// SPDX-License-Identifier: EUPL-1.2

import type { OpenOffer } from "../content/open-records.view.ts";
import { paths } from "../i18n/paths.ts";

/** Address of the page of an offer; undefined where it has none, being no more, or where the site does not know its own. */
export function offerAddress({ slug, standing }: OpenOffer, publicUrl: string | null): string | undefined {
  return publicUrl === null || standing === "FORMER" ? undefined : publicUrl + paths.offer(slug);
}
