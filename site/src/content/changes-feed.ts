// SPDX-License-Identifier: EUPL-1.2

import { ChangesFeedDocument, type ChangesFeedQuery } from "@okienko/schema/documents";
import { newestDay } from "../kernel/newest-day.ts";
import type { ChangedKind, ChangeEntryView, ChangesFeedView } from "./changes-feed.view.ts";
import { ContentError, query } from "./client.ts";
import { allNodes } from "./paging.ts";

type Change = ChangesFeedQuery["changes"]["nodes"][number];
type ChangedRecord = NonNullable<Change["record"]>;

/** How many entries a feed has at most; readers ask often, and keep what they have read. */
const MAX_COUNT = 100;

/** Kinds that are told by their own name on a page of their own. */
const NAMED = {
  ContactPoint: "CONTACT",
  Location: "PLACE",
  Organization: "ORGANIZATION",
  Program: "PROGRAM",
  TargetGroup: "GROUP",
} as const satisfies Partial<Record<ChangedRecord["__typename"], ChangedKind>>;

type Told = Omit<ChangeEntryView, "id" | "on"> & { readonly on: string | null };

interface ToldOffer {
  readonly slug: string;
  readonly name: { readonly text: string };
  readonly standing: string;
}

/** An offer that is no more has no page. */
function offerTold(kind: ChangedKind, { slug, name, standing }: ToldOffer, on: string | null): Told | null {
  return standing === "FORMER" ? null : { kind, slug, name: name.text, on };
}

/** What is told of a record; null where no page tells of its kind, or an offer is no more. */
function toldOf(record: ChangedRecord): Told | null {
  const { slug } = record;
  switch (record.__typename) {
    case "ContactPoint":
    case "Location":
    case "Organization":
    case "Program":
    case "TargetGroup":
      return { kind: NAMED[record.__typename], slug, name: record.name.text, on: record.verifiedOn };
    case "Offer":
      return offerTold("OFFER", record, record.verifiedOn);
    case "OfferAtLocation":
      return offerTold("OFFER_AT_PLACE", record.offer, record.verifiedOn);
    case "Document":
      return { kind: "DOCUMENT", slug, name: record.title.text, on: record.verifiedOn };
    case "LegalAct":
      return { kind: "LEGAL_ACT", slug, name: record.title.text, on: record.verifiedOn };
    case "LifeSituation":
      return { kind: "SITUATION", slug, name: record.sentence.text, on: record.verifiedOn };
    case "News":
      return { kind: "NEWS", slug, name: record.title.text, on: record.publishedOn };
    case "Notice":
      return { kind: "NOTICE", slug, name: record.title.text, on: record.validFrom };
    default:
      return null;
  }
}

function entryViews({ id, record }: Change): readonly ChangeEntryView[] {
  const told = record && toldOf(record);
  return told === null || told.on === null ? [] : [{ ...told, id, on: told.on }];
}

/** The newest first; those of one day in the order of their ids, so that equal content gives an equal feed. */
function byDay(one: ChangeEntryView, other: ChangeEntryView): number {
  const [first, second] = [other.on + one.id, one.on + other.id];
  return first < second ? -1 : Number(first > second);
}

/** The feed of what has a day; throws ContentError where the content has no centre. */
export function changesFeedView(centre: ChangesFeedQuery["centre"], changes: readonly Change[]): ChangesFeedView {
  if (!centre) throw new ContentError("Query ChangesFeed: the content has no centre.");
  const entries = changes.flatMap(entryViews).toSorted(byDay).slice(0, MAX_COUNT);
  const updatedOn = entries[0]?.on ?? newestDay([centre]);
  return { centreId: centre.id, author: centre.name.text, updatedOn, entries };
}

/** Asks for the feed of changes, which is in Polish. */
export async function loadChangesFeed(): Promise<ChangesFeedView> {
  const { centre } = await query(ChangesFeedDocument, { after: null });
  const changes = await allNodes(async (after) => (await query(ChangesFeedDocument, { after })).changes);
  return changesFeedView(centre, changes);
}
