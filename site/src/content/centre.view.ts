// SPDX-License-Identifier: EUPL-1.2

import type { ContactView } from "./contact.view.ts";
import type { DownloadView } from "./downloads.view.ts";
import type { PlaceView } from "./place.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";
import type { TextView } from "./text.view.ts";

/** Whether an organization is there today, or only an older document or a report on a past year names it. */
export type StandingView = "CURRENT" | "FORMER" | "REPORTED";

/** A department or facility of the centre. */
export interface CentrePartView {
  readonly slug: string;
  readonly name: string;
  readonly description: TextView | null;
  readonly places: readonly PlaceView[];
  readonly contacts: readonly ContactView[];
  readonly standing: StandingView;
  readonly isUnconfirmed: boolean;
}

/** An organization that the centre works with. */
export interface PartnerView {
  readonly slug: string;
  readonly name: string;
  /** Abbreviation; null where the sources use none, or no other name. */
  readonly shortName: string | null;
  readonly description: TextView | null;
  readonly standing: StandingView;
}

/** A number under which offices know the centre. */
export interface IdentifierView {
  readonly scheme: "EPUAP" | "NIP" | "REGON";
  readonly identifier: string;
  readonly isUnconfirmed: boolean;
}

/** The public information bulletin (BIP) of the centre. */
export interface BulletinView {
  readonly title: string;
  readonly url: string;
  readonly isUnconfirmed: boolean;
}

/** The contact page: the centre, its parts and partners, in the order of the source. */
export interface CentrePageView {
  readonly shell: ShellView;
  readonly name: string;
  readonly description: TextView | null;
  readonly places: readonly PlaceView[];
  /** The office first, then those who hear complaints, and others. */
  readonly contacts: readonly ContactView[];
  /** Offices in the building of the centre that belong to no offer, as the secretariat. */
  readonly offices: readonly ContactView[];
  readonly departments: readonly CentrePartView[];
  readonly facilities: readonly CentrePartView[];
  /** Parts that only older documents or reports name. */
  readonly pastParts: readonly CentrePartView[];
  readonly identifiers: readonly IdentifierView[];
  readonly bulletin: BulletinView | null;
  readonly partners: readonly PartnerView[];
  /** Whether the Polish page names more partners. */
  readonly hasMoreInPolish: boolean;
  /** Cards of all contacts that are there today. */
  readonly downloads: readonly DownloadView[];
  readonly sources: readonly SourceView[];
}
