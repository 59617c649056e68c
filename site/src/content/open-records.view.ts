// SPDX-License-Identifier: EUPL-1.2
// The records that other directories of help take over, as the projections for them see them: in Polish, with ids.

/** A text in Polish. */
export interface OpenText {
  readonly text: string;
}

/** Whether a document says it, or an undated copy that the centre has not confirmed. */
export type OpenVerification = "DOCUMENTED" | "UNCONFIRMED";

/** Whether a record is of today, known from a report on a past year, or of the past. */
export type OpenStanding = "CURRENT" | "REPORTED" | "FORMER";

/** What every record has; `id` is a UUIDv5 that never changes. */
export interface OpenRecord {
  readonly id: string;
  readonly slug: string;
  readonly verification: OpenVerification;
}

/** A record of which is known when it was last confirmed, and of what day its sources are. */
export interface DatedRecord extends OpenRecord {
  /** `YYYY-MM-DD`; null where nobody confirmed it. */
  readonly verifiedOn: string | null;
  readonly citations: readonly {
    readonly source: { readonly asOfFrom: string | null; readonly asOfTo: string | null };
  }[];
}

/** A stretch of hours that returns; wall-clock times of Europe/Warsaw, null where a source gives days without hours. */
export interface OpenSlot {
  readonly byDay: readonly string[];
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly passesMidnight: boolean;
  /** 1–5, or -1 for the last such day of the month; null for each. */
  readonly nthInMonth: number | null;
  /** Counted from `anchorOn`; null for every week. */
  readonly everyWeeks: number | null;
  readonly anchorOn: string | null;
}

/** Hours. */
export interface OpenSchedule extends OpenRecord {
  readonly access: "OPEN_HOURS" | "BY_APPOINTMENT" | "PHONE_ONLY" | "IN_THE_FIELD" | "HOURS_UNKNOWN";
  readonly holidayPolicy: "CLOSED" | "OPEN" | "UNKNOWN";
  readonly season: { readonly from: string; readonly to: string } | null;
  readonly slots: readonly OpenSlot[];
  readonly text: OpenText;
  readonly exceptionTexts: readonly OpenText[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A telephone number. */
export interface OpenPhone {
  /** E.164. */
  readonly number: string;
  readonly display: string;
  readonly phoneType: "VOICE" | "FAX";
}

/** A function that people turn to. */
export interface OpenContact extends OpenRecord {
  readonly name: OpenText;
  readonly email: string | null;
  readonly phones: readonly OpenPhone[];
  readonly location: { readonly id: string; readonly name: OpenText } | null;
  readonly room: { readonly number: string } | null;
  readonly schedules: readonly { readonly text: OpenText }[];
}

/** What is known of the accessibility of a building; null is no data, never no. */
export interface OpenAccessibility {
  readonly isStepFree: boolean | null;
  readonly hasLift: boolean | null;
  readonly hasAccessibleToilet: boolean | null;
  readonly hasDisabledParking: boolean | null;
  readonly hasInductionLoop: boolean | null;
  readonly hasSignLanguageInterpreter: boolean | null;
  readonly allowsAssistanceDog: boolean | null;
  readonly note: OpenText | null;
}

/** A place. */
export interface OpenLocation extends DatedRecord {
  readonly name: OpenText;
  readonly address: { readonly street: string; readonly city: string; readonly postalCode: string | null };
  readonly directions: OpenText | null;
  readonly accessibility: OpenAccessibility | null;
}

/** An offer in a place. */
export interface OpenOfferPlace extends DatedRecord {
  /** All places there are, not the free ones. */
  readonly capacityCount: number | null;
  readonly host: { readonly id: string; readonly name: OpenText } | null;
  readonly location: OpenLocation;
  readonly note: OpenText | null;
  readonly room: { readonly floor: number | null; readonly number: string; readonly roomType: "ROOM" | "HALL" } | null;
  readonly schedules: readonly OpenSchedule[];
}

/** A programme. */
export interface OpenProgram extends OpenRecord {
  readonly name: OpenText;
  readonly summary: OpenText | null;
  readonly aims: readonly OpenText[];
  readonly executors: readonly { readonly id: string }[];
  /** The act that it rests on, by its slug. */
  readonly adoptedBy: { readonly slug: string } | null;
  readonly amendedBy: readonly { readonly slug: string }[];
}

/** A legal act. */
export interface OpenLegalAct extends OpenRecord {
  /** Null where it has none. */
  readonly number: string | null;
  readonly title: OpenText;
  /** Where it can be read; null where no source says. */
  readonly url: string | null;
  readonly amends: readonly { readonly slug: string }[];
}

/** What an offer costs. */
export interface OpenCost {
  readonly costType: "FREE" | "PAID" | "DEPENDS";
  readonly amountGrosze: number | null;
  readonly note: OpenText | null;
}

/** An offer. */
export interface OpenOffer extends DatedRecord {
  readonly name: OpenText;
  readonly summary: OpenText;
  readonly description: OpenText | null;
  readonly scopeItems: readonly OpenText[];
  readonly steps: readonly OpenText[];
  readonly eligibility: OpenText | null;
  readonly requiredDocuments: readonly OpenText[];
  readonly cost: OpenCost | null;
  readonly standing: OpenStanding;
  readonly reportedYear: number | null;
  readonly notices: readonly { readonly title: OpenText; readonly text: OpenText }[];
  readonly organization: { readonly id: string };
  readonly program: OpenProgram | null;
  readonly contactPoints: readonly OpenContact[];
  readonly atLocations: readonly OpenOfferPlace[];
  readonly targetGroups: readonly { readonly id: string }[];
  readonly lifeSituations: readonly { readonly id: string }[];
}

/** A number of a body in a public register. */
export interface OpenIdentifier extends OpenRecord {
  readonly identifier: string;
  readonly scheme: string;
}

/** The centre, one of its parts, or a partner. */
export interface OpenOrganization extends DatedRecord {
  readonly name: OpenText;
  readonly shortName: string | null;
  readonly description: OpenText | null;
  readonly organizationType: "CENTRE" | "DEPARTMENT" | "FACILITY" | "PARTNER" | "GROUP";
  readonly standing: OpenStanding;
  readonly parent: { readonly id: string } | null;
  readonly identifiers: readonly OpenIdentifier[];
  readonly contactPoints: readonly OpenContact[];
  readonly locations: readonly OpenLocation[];
}

/** A group of people, or a situation in life. */
export interface OpenTerm {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
}

/** All of it, in the order of the public lists. */
export interface OpenRecords {
  readonly offers: readonly OpenOffer[];
  readonly organizations: readonly OpenOrganization[];
  readonly locations: readonly OpenLocation[];
  readonly programs: readonly OpenProgram[];
  readonly legalActs: readonly OpenLegalAct[];
  readonly targetGroups: readonly OpenTerm[];
  readonly lifeSituations: readonly OpenTerm[];
}
