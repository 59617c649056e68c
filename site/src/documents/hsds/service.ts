// SPDX-License-Identifier: EUPL-1.2

import type { OpenCost, OpenOffer, OpenOrganization, OpenStanding } from "../../content/open-records.view.ts";
import { hsdsWords } from "../../i18n/hsds-words.ts";
import { offerAddress } from "../offer-address.ts";
import { attribute, type HsdsAttribute, ownAttribute, verificationAttributes } from "./attribute.ts";
import { type HsdsContact, hsdsContact } from "./contact.ts";
import { derivedId } from "./derived-id.ts";
import { paragraphsOf, sentencesOf } from "./joined-text.ts";
import { type HsdsOrganizationName, organizationName } from "./organization.ts";
import { type HsdsProgram, hsdsProgram } from "./program.ts";
import { ProjectionError } from "./projection-error.ts";
import { type HsdsServiceAtLocation, hsdsServiceAtLocation } from "./service-at-location.ts";
import { someOf } from "./some-of.ts";
import type { HsdsTerm } from "./taxonomy.ts";

/** What a service costs, as HSDS 3.1 has it; the amount is in złoty. */
export interface HsdsCostOption {
  readonly id: string;
  readonly service_id: string;
  readonly option: string;
  readonly currency?: "PLN" | undefined;
  readonly amount?: number | undefined;
  readonly amount_description?: string | undefined;
}

/** A document to bring, as HSDS 3.1 has it. */
export interface HsdsRequiredDocument {
  readonly id: string;
  readonly service_id: string;
  readonly document: string;
}

/** An offer, as HSDS 3.1 has a service. */
export interface HsdsService {
  readonly id: string;
  readonly organization_id: string;
  readonly program_id?: string | undefined;
  readonly name: string;
  readonly description: string;
  readonly url?: string | undefined;
  readonly status: "active" | "inactive" | "defunct";
  readonly application_process?: string | undefined;
  readonly fees_description?: string | undefined;
  readonly eligibility_description?: string | undefined;
  /** The day on which it was last confirmed. */
  readonly assured_date?: string | undefined;
  readonly alert?: string | undefined;
  readonly organization: HsdsOrganizationName;
  readonly program?: HsdsProgram | undefined;
  readonly cost_options?: readonly HsdsCostOption[] | undefined;
  readonly required_documents?: readonly HsdsRequiredDocument[] | undefined;
  readonly contacts?: readonly HsdsContact[] | undefined;
  readonly service_at_locations?: readonly HsdsServiceAtLocation[] | undefined;
  readonly attributes: readonly HsdsAttribute[];
}

/** What offers refer to. */
export interface ServiceContext {
  readonly publicUrl: string | null;
  readonly organizations: ReadonlyMap<string, OpenOrganization>;
  readonly terms: ReadonlyMap<string, HsdsTerm>;
}

/** Only what the newest document speaks of is active; what a report on a past year tells may have ended since. */
const STATUS: Readonly<Record<OpenStanding, HsdsService["status"]>> = {
  CURRENT: "active",
  REPORTED: "inactive",
  FORMER: "defunct",
};

function found<T>(map: ReadonlyMap<string, T>, id: string, offer: OpenOffer): T {
  const value = map.get(id);
  if (value === undefined) throw new ProjectionError(`offer ${offer.slug}: refers to ${id}, which is not published`);
  return value;
}

function costOf(offerId: string, { costType, amountGrosze, note }: OpenCost): HsdsCostOption {
  const amount = costType === "FREE" ? 0 : amountGrosze === null ? undefined : amountGrosze / 100;
  return {
    id: derivedId(offerId, "cost"),
    service_id: offerId,
    option: hsdsWords.costs[costType],
    currency: amount === undefined ? undefined : "PLN",
    amount,
    amount_description: note?.text,
  };
}

function alertOf({ standing, reportedYear, notices }: OpenOffer): string | undefined {
  const ofTime = { CURRENT: null, REPORTED: hsdsWords.reported(reportedYear), FORMER: hsdsWords.former }[standing];
  return paragraphsOf([ofTime, ...notices.map(({ title, text }) => sentencesOf([title.text, text.text]))]);
}

function attributesOf(offer: OpenOffer, { terms }: ServiceContext): readonly HsdsAttribute[] {
  const linked = { id: offer.id, entity: "service" } as const;
  return [
    ownAttribute(linked, offer.standing),
    ...verificationAttributes(linked, offer.verification),
    ...[...offer.targetGroups, ...offer.lifeSituations].map(({ id }) => attribute(linked, found(terms, id, offer))),
  ];
}

type Belongings = Pick<HsdsService, "cost_options" | "required_documents" | "contacts" | "service_at_locations">;

function belongingsOf(offer: OpenOffer, publicUrl: string | null): Belongings {
  const { id, cost, requiredDocuments, contactPoints, atLocations } = offer;
  const documents = requiredDocuments.map(({ text }, position) => ({
    id: derivedId(id, `document/${position}`),
    service_id: id,
    document: text,
  }));
  return {
    cost_options: cost ? [costOf(id, cost)] : undefined,
    required_documents: someOf(documents),
    contacts: someOf(contactPoints.map((contact) => hsdsContact({ service_id: id }, contact))),
    service_at_locations: someOf(atLocations.map((place) => hsdsServiceAtLocation(id, place, publicUrl))),
  };
}

/** An offer. Languages of the service are left out: no source says in which it is given. */
export function hsdsService(offer: OpenOffer, context: ServiceContext): HsdsService {
  const { id, name, summary, description, scopeItems, steps, program, organization, cost } = offer;
  const { publicUrl, organizations } = context;
  const scope = scopeItems.map(({ text }) => `– ${text}`).join("\n");
  return {
    id,
    organization_id: organization.id,
    program_id: program?.id,
    name: name.text,
    description: paragraphsOf([summary.text, description?.text, scope]) ?? summary.text,
    url: offerAddress(offer, publicUrl),
    status: STATUS[offer.standing],
    application_process: paragraphsOf(steps.map(({ text }, position) => `${position + 1}. ${text}`)),
    fees_description: cost ? (cost.note?.text ?? hsdsWords.costs[cost.costType]) : undefined,
    eligibility_description: offer.eligibility?.text,
    assured_date: offer.verifiedOn ?? undefined,
    alert: alertOf(offer),
    organization: organizationName(found(organizations, organization.id, offer)),
    program: program ? hsdsProgram(program) : undefined,
    ...belongingsOf(offer, publicUrl),
    attributes: attributesOf(offer, context),
  };
}
