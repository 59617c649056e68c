// SPDX-License-Identifier: EUPL-1.2

import type { ShellView } from "./shell.view.ts";

/** A page as the site map names it. */
export interface PageLine {
  readonly slug: string;
  readonly name: string;
}

/** The site map: the pages that are made from records, each kind in its order. */
export interface SiteMapView {
  readonly shell: ShellView;
  readonly situations: readonly PageLine[];
  readonly groups: readonly PageLine[];
  readonly offers: readonly PageLine[];
  readonly locations: readonly PageLine[];
  readonly programs: readonly PageLine[];
  /** Operational goals, each by its number and its name. */
  readonly goals: readonly PageLine[];
  readonly news: readonly PageLine[];
}
