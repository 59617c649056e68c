// Made by graphql-codegen from schema/public.graphql and site/src/content; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a declared value stands to the sum of what the bodies reported. */
export type Agreement =
  /** The two are equal. */
  | 'AGREES'
  /** The two differ; the value's remark tells what the report says of it. */
  | 'DIFFERS'
  /** One of the two is missing. */
  | 'NOT_COMPARABLE';

/** Who looked whether a site is accessible. */
export type AssessmentMethod =
  /** Somebody from outside (badanie zewnętrzne). */
  | 'EXTERNAL_AUDIT'
  /** The body itself (samoocena). */
  | 'SELF_ASSESSMENT';

/** Whether an offer costs the person something. */
export type CostType =
  /** It depends on the person's income or situation (zależnie od dochodu). */
  | 'DEPENDS'
  /** It is free of charge (bezpłatnie). */
  | 'FREE'
  /** It costs (odpłatnie). */
  | 'PAID';

/** How much of a record there is in a language; stale texts count as there. */
export type Coverage =
  /** None of its texts. */
  | 'NONE'
  /** Some of its texts. */
  | 'PARTIAL'
  /** All of its texts. */
  | 'WHOLE';

/** What an exception does to the usual hours of its days. */
export type ExceptionType =
  /** Hours beside the usual ones (dodatkowo). */
  | 'ADDITIONAL'
  /** Closed on these days (nieczynne). */
  | 'CLOSED'
  /** Other hours in place of the usual ones (zamiast zwykłych godzin). */
  | 'INSTEAD';

/** What holds on a public holiday of Poland (święto). */
export type HolidayPolicy =
  /** Closed. */
  | 'CLOSED'
  /** Open as on any other day. */
  | 'OPEN'
  /** No source says; unknown is not closed. */
  | 'UNKNOWN';

/** Register that an identifier belongs to. */
export type IdentifierScheme =
  /** Address of the official electronic inbox (skrytka ePUAP). */
  | 'EPUAP'
  /** Register of taxpayers (NIP). */
  | 'NIP'
  /** Register of the national economy (REGON). */
  | 'REGON';

/** A language of texts. Phones, hours and addresses are data and need none. */
export type Language =
  /** English (angielski). */
  | 'EN'
  /** Polish, the original (polski). */
  | 'PL'
  /** Polish that is easy to read (tekst łatwy do czytania i zrozumienia, ETR). */
  | 'PL_X_ETR'
  /** Ukrainian (ukraiński). */
  | 'UK';

/** What sort of act it is. */
export type LegalActType =
  /** An order of a head of office (zarządzenie). */
  | 'ORDER'
  /** A resolution of a council (uchwała). */
  | 'RESOLUTION'
  /** An act of parliament (ustawa). */
  | 'STATUTE';

/** How much a notice matters to the person who reads it. */
export type NoticeSeverity =
  /** Good to know (informacja). */
  | 'INFO'
  /** Read this before you go (pilne). */
  | 'URGENT'
  /** Something is not as usual (uwaga). */
  | 'WARNING';

/** Whether someone is there, by the hours stated. Unknown is never closed. */
export type OpeningState =
  /** Closed by the hours stated (nieczynne). */
  | 'CLOSED'
  /** Open by the hours stated (czynne). */
  | 'OPEN'
  /** No source says, or a time must be agreed on first (nie wiadomo); call to ask. */
  | 'UNKNOWN';

/** What an organization is to the centre. */
export type OrganizationType =
  /** The social-welfare centre itself (ośrodek pomocy społecznej); one in each release. */
  | 'CENTRE'
  /** A department or team of the centre (dział, zespół). */
  | 'DEPARTMENT'
  /** A facility that the centre or a partner runs (placówka). */
  | 'FACILITY'
  /** Bodies that a source names together without telling them apart (np. organizacje pozarządowe). */
  | 'GROUP'
  /** Another body that helps (partner). */
  | 'PARTNER';

/** What answers at a number. */
export type PhoneType =
  /** A fax machine (faks); never a number to call. */
  | 'FAX'
  /** A person (telefon). */
  | 'VOICE';

/** Whose programme it is. */
export type ProgramLevel =
  /** Of the centre itself (ośrodka). */
  | 'CENTRE'
  /** Of the county (powiatowy). */
  | 'COUNTY'
  /** Of the municipality (gminny). */
  | 'MUNICIPAL'
  /** Of the government (rządowy, resortowy). */
  | 'NATIONAL';

/** What the source calls the room. */
export type RoomType =
  /** A hall (sala). */
  | 'HALL'
  /** A room of an office (pokój). */
  | 'ROOM';

/** How a person gets at what a schedule is for. Unknown hours are not closed hours. */
export type ScheduleAccess =
  /** Agree on a time first (po umówieniu). */
  | 'BY_APPOINTMENT'
  /** No source gives the hours (godzin nie podano); call to ask. */
  | 'HOURS_UNKNOWN'
  /** Help comes to you (w terenie). */
  | 'IN_THE_FIELD'
  /** Come in the hours given (w godzinach). */
  | 'OPEN_HOURS'
  /** Call; there is nowhere to come to (telefonicznie). */
  | 'PHONE_ONLY';

/** What happens in the hours of a schedule. */
export type SchedulePurpose =
  /** Classes are held (zajęcia). */
  | 'CLASSES'
  /** Complaints and requests are heard (skargi i wnioski). */
  | 'COMPLAINTS'
  /** Someone is there to talk to (dyżur). */
  | 'CONSULTATION'
  /** The office works (godziny pracy). */
  | 'OFFICE'
  /** Help goes to where people are (praca w terenie). */
  | 'OUTREACH'
  /** People can stay the night (nocleg). */
  | 'OVERNIGHT';

/** Whether what a record tells of is there today, as far as the sources go. */
export type Standing =
  /** Stated by the newest document that speaks of it (aktualne). */
  | 'CURRENT'
  /** Replaced by what a newer document says, or ended by its own years (dawne). */
  | 'FORMER'
  /** Known only from the report on a past year (ze sprawozdania); it may have changed since. */
  | 'REPORTED';

/** How a text stands to the language that was asked for. Nothing falls back silently. */
export type TextState =
  /** There is no text in the language asked for; the Polish original stands in. */
  | 'MISSING'
  /** The Polish original, as asked for, or a text computed from data. */
  | 'ORIGINAL'
  /** A variant that a translator, or for easy text a group of readers, has checked. */
  | 'REVIEWED'
  /** A variant of an earlier original: the Polish text has changed since. */
  | 'STALE'
  /** A variant that no translator, or for easy text no group of readers, has checked yet. */
  | 'UNREVIEWED';

/** How far a record can be relied on. */
export type Verification =
  /** Stated by a document of the centre (udokumentowane). */
  | 'DOCUMENTED'
  /** Read in an undated copy and not yet confirmed by the centre (niepotwierdzone): call before you go. */
  | 'UNCONFIRMED';

/** A day of the week, as iCalendar (RFC 5545) writes it. */
export type Weekday =
  /** Friday (piątek). */
  | 'FR'
  /** Monday (poniedziałek). */
  | 'MO'
  /** Saturday (sobota). */
  | 'SA'
  /** Sunday (niedziela). */
  | 'SU'
  /** Thursday (czwartek). */
  | 'TH'
  /** Tuesday (wtorek). */
  | 'TU'
  /** Wednesday (środa). */
  | 'WE';

export type AboutQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AboutQuery = { readonly offers: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly name: { readonly text: string }, readonly summary: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly targetGroups: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly description: { readonly text: string }, readonly name: { readonly text: string } }> } };

export type BuildingPartsFragment = { readonly slug: string, readonly verification: Verification, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly state: TextState, readonly text: string } | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } };

export type StatementsQueryVariables = Exact<{
  language: Language;
}>;


export type StatementsQuery = { readonly accessibilityStatements: { readonly nodes: ReadonlyArray<{ readonly assessmentMethod: AssessmentMethod | null, readonly hasOnlineInterpreter: boolean | null, readonly ombudsmanUrl: string | null, readonly preparedOn: string | null, readonly reviewedOn: string | null, readonly sitePublishedOn: string | null, readonly siteUpdatedOn: string | null, readonly siteUrl: string | null, readonly barriers: ReadonlyArray<{ readonly mendedBy: string | null, readonly alternative: { readonly state: TextState, readonly text: string } | null, readonly description: { readonly state: TextState, readonly text: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly communicationWays: ReadonlyArray<{ readonly state: TextState, readonly text: string }>, readonly contactPoint: { readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> } | null, readonly locations: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly state: TextState, readonly text: string } | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }>, readonly organization: { readonly slug: string } }> }, readonly centre: { readonly id: string, readonly slug: string, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly locations: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly state: TextState, readonly text: string } | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }>, readonly name: { readonly text: string } } | null };

export type BuildingsQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;


export type BuildingsQuery = { readonly locations: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly state: TextState, readonly text: string } | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type AllOffersQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf: string;
  language: Language;
  today: string;
}>;


export type AllOffersQuery = { readonly offers: { readonly nodes: ReadonlyArray<{ readonly reportedYear: number | null, readonly standing: Standing, readonly isUrgent: boolean, readonly slug: string, readonly verification: Verification, readonly validUntil: string | null, readonly verifiedOn: string | null, readonly atLocations: ReadonlyArray<{ readonly verification: Verification, readonly verifiedOn: string | null, readonly capacityCount: number | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly schedules: ReadonlyArray<{ readonly verification: Verification, readonly verifiedOn: string | null, readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly address: { readonly street: string, readonly city: string, readonly postalCode: string | null }, readonly name: { readonly state: TextState, readonly text: string }, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }> }, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly host: { readonly name: { readonly text: string } } | null, readonly note: { readonly state: TextState, readonly text: string } | null, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly contactPoints: ReadonlyArray<{ readonly verifiedOn: string | null, readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly schedules: ReadonlyArray<{ readonly verifiedOn: string | null, readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly street: string, readonly city: string, readonly postalCode: string | null }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null }>, readonly languages: ReadonlyArray<{ readonly coverage: Coverage, readonly language: Language }>, readonly organization: { readonly organizationType: OrganizationType, readonly name: { readonly state: TextState, readonly text: string }, readonly polishName: { readonly text: string } }, readonly targetGroups: ReadonlyArray<{ readonly isSensitive: boolean, readonly position: number, readonly slug: string, readonly name: { readonly state: TextState, readonly text: string } }>, readonly description: { readonly text: string, readonly state: TextState } | null, readonly eligibility: { readonly text: string, readonly state: TextState } | null, readonly lifeSituations: ReadonlyArray<{ readonly position: number, readonly slug: string, readonly sentence: { readonly state: TextState, readonly text: string } }>, readonly name: { readonly state: TextState, readonly text: string }, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly polishName: { readonly text: string }, readonly scopeItems: ReadonlyArray<{ readonly text: string, readonly state: TextState }>, readonly summary: { readonly state: TextState, readonly text: string }, readonly cost: { readonly amountGrosze: number | null, readonly costType: CostType, readonly note: { readonly state: TextState, readonly text: string } | null } | null, readonly notices: ReadonlyArray<{ readonly severity: NoticeSeverity, readonly slug: string, readonly validFrom: string, readonly validTo: string | null, readonly text: { readonly state: TextState, readonly text: string }, readonly title: { readonly state: TextState, readonly text: string } }>, readonly program: { readonly slug: string, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly requiredDocuments: ReadonlyArray<{ readonly state: TextState, readonly text: string }>, readonly statements: ReadonlyArray<{ readonly fact: string, readonly isShown: boolean, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly reason: { readonly state: TextState, readonly text: string }, readonly text: { readonly state: TextState, readonly text: string } }>, readonly steps: ReadonlyArray<{ readonly state: TextState, readonly text: string }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type AnswerPartsFragment = { readonly reportedYear: number | null, readonly standing: Standing, readonly isUrgent: boolean, readonly slug: string, readonly verification: Verification, readonly atLocations: ReadonlyArray<{ readonly capacityCount: number | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }>, readonly host: { readonly name: { readonly text: string } } | null, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }, readonly note: { readonly state: TextState, readonly text: string } | null, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly languages: ReadonlyArray<{ readonly coverage: Coverage, readonly language: Language }>, readonly organization: { readonly name: { readonly state: TextState, readonly text: string } }, readonly targetGroups: ReadonlyArray<{ readonly isSensitive: boolean }>, readonly name: { readonly state: TextState, readonly text: string }, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly summary: { readonly state: TextState, readonly text: string } };

export type CalendarOffersQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;


export type CalendarOffersQuery = { readonly offers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly verification: Verification, readonly atLocations: ReadonlyArray<{ readonly verifiedOn: string | null, readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfTo: string | null } }>, readonly location: { readonly verifiedOn: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfTo: string | null } }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly verifiedOn: string | null, readonly id: string, readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfTo: string | null } }>, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly contactPoints: ReadonlyArray<{ readonly verifiedOn: string | null, readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfTo: string | null } }>, readonly location: { readonly verifiedOn: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfTo: string | null } }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly verifiedOn: string | null, readonly id: string, readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfTo: string | null } }>, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly name: { readonly text: string }, readonly targetGroups: ReadonlyArray<{ readonly isSensitive: boolean, readonly slug: string }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type CalendarLocationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CalendarLocationsQuery = { readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type CalendarGroupsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CalendarGroupsQuery = { readonly targetGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly isSensitive: boolean, readonly slug: string, readonly name: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type HolidaysQueryVariables = Exact<{
  year: number;
}>;


export type HolidaysQuery = { readonly polishHolidays: ReadonlyArray<{ readonly on: string }> };

export type SourceDatesFragment = { readonly source: { readonly asOfTo: string | null } };

export type CalendarHoursFragment = { readonly verifiedOn: string | null, readonly id: string, readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfTo: string | null } }>, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } };

export type CentreQueryVariables = Exact<{
  language: Language;
}>;


export type CentreQuery = { readonly centre: { readonly children: ReadonlyArray<{ readonly organizationType: OrganizationType, readonly slug: string, readonly standing: Standing, readonly verification: Verification, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly description: { readonly state: TextState, readonly text: string } | null, readonly locations: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }>, readonly name: { readonly text: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly description: { readonly state: TextState, readonly text: string } | null, readonly identifiers: ReadonlyArray<{ readonly identifier: string, readonly scheme: IdentifierScheme, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }> }>, readonly locations: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly offers: ReadonlyArray<{ readonly slug: string }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }>, readonly name: { readonly text: string } } | null, readonly document: { readonly fileUrl: string | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly title: { readonly text: string } } | null };

export type PartnersQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;


export type PartnersQuery = { readonly organizations: { readonly nodes: ReadonlyArray<{ readonly shortName: string | null, readonly slug: string, readonly standing: Standing, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly description: { readonly state: TextState, readonly text: string } | null, readonly name: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ChangesFeedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesFeedQuery = { readonly centre: { readonly id: string, readonly verifiedOn: string | null, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfTo: string | null } }>, readonly name: { readonly text: string } } | null, readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly record:
        | { readonly __typename: 'AccessibilityStatement', readonly slug: string }
        | { readonly __typename: 'ContactPoint', readonly verifiedOn: string | null, readonly slug: string, readonly name: { readonly text: string } }
        | { readonly __typename: 'Document', readonly verifiedOn: string | null, readonly slug: string, readonly title: { readonly text: string } }
        | { readonly __typename: 'Indicator', readonly slug: string }
        | { readonly __typename: 'LegalAct', readonly verifiedOn: string | null, readonly slug: string, readonly title: { readonly text: string } }
        | { readonly __typename: 'LifeSituation', readonly verifiedOn: string | null, readonly slug: string, readonly sentence: { readonly text: string } }
        | { readonly __typename: 'Location', readonly verifiedOn: string | null, readonly slug: string, readonly name: { readonly text: string } }
        | { readonly __typename: 'News', readonly publishedOn: string | null, readonly slug: string, readonly title: { readonly text: string } }
        | { readonly __typename: 'Notice', readonly validFrom: string, readonly slug: string, readonly title: { readonly text: string } }
        | { readonly __typename: 'Offer', readonly standing: Standing, readonly verifiedOn: string | null, readonly slug: string, readonly name: { readonly text: string } }
        | { readonly __typename: 'OfferAtLocation', readonly verifiedOn: string | null, readonly slug: string, readonly offer: { readonly slug: string, readonly standing: Standing, readonly name: { readonly text: string } } }
        | { readonly __typename: 'OperationalGoal', readonly slug: string }
        | { readonly __typename: 'Organization', readonly verifiedOn: string | null, readonly slug: string, readonly name: { readonly text: string } }
        | { readonly __typename: 'OrganizationIdentifier', readonly slug: string }
        | { readonly __typename: 'Program', readonly verifiedOn: string | null, readonly slug: string, readonly name: { readonly text: string } }
        | { readonly __typename: 'Room', readonly slug: string }
        | { readonly __typename: 'Schedule', readonly slug: string }
        | { readonly __typename: 'Source', readonly slug: string }
        | { readonly __typename: 'StrategicGoal', readonly slug: string }
        | { readonly __typename: 'Strategy', readonly slug: string }
        | { readonly __typename: 'TargetGroup', readonly verifiedOn: string | null, readonly slug: string, readonly name: { readonly text: string } }
       | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ContactCardsQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;


export type ContactCardsQuery = { readonly contactPoints: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly verifiedOn: string | null, readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfTo: string | null } }>, readonly offers: ReadonlyArray<{ readonly organization: { readonly name: { readonly text: string } }, readonly targetGroups: ReadonlyArray<{ readonly isSensitive: boolean }> }>, readonly organizations: ReadonlyArray<{ readonly name: { readonly text: string } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type DocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly fileUrl: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly legalAct: { readonly actType: LegalActType, readonly adoptedOn: string | null, readonly number: string | null, readonly slug: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly issuer: { readonly text: string } | null, readonly title: { readonly text: string } } | null, readonly title: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ProgramsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProgramsQuery = { readonly programs: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly yearFrom: number | null, readonly yearTo: number | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly documents: ReadonlyArray<{ readonly slug: string, readonly title: { readonly text: string } }>, readonly name: { readonly text: string }, readonly summary: { readonly text: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type FinderPartsFragment = { readonly isUrgent: boolean, readonly reportedYear: number | null, readonly slug: string, readonly standing: Standing, readonly verification: Verification, readonly atLocations: ReadonlyArray<{ readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly schedules: ReadonlyArray<{ readonly verification: Verification }> }>, readonly contactPoints: ReadonlyArray<{ readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }> }>, readonly description: { readonly text: string } | null, readonly eligibility: { readonly text: string } | null, readonly lifeSituations: ReadonlyArray<{ readonly position: number, readonly slug: string, readonly sentence: { readonly state: TextState, readonly text: string } }>, readonly name: { readonly state: TextState, readonly text: string }, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly organization: { readonly polishName: { readonly text: string } }, readonly polishName: { readonly text: string }, readonly scopeItems: ReadonlyArray<{ readonly text: string }>, readonly summary: { readonly state: TextState, readonly text: string }, readonly targetGroups: ReadonlyArray<{ readonly isSensitive: boolean, readonly position: number, readonly slug: string, readonly name: { readonly state: TextState, readonly text: string } }> };

export type TextPartsFragment = { readonly state: TextState, readonly text: string };

export type PhonePartsFragment = { readonly display: string, readonly phoneType: PhoneType, readonly uri: string };

export type HoursPartsFragment = { readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } };

export type RoomPartsFragment = { readonly floor: number | null, readonly number: string, readonly roomType: RoomType };

export type PlacePartsFragment = { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } };

export type ContactPartsFragment = { readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> };

export type OfferPlacePartsFragment = { readonly capacityCount: number | null, readonly verification: Verification, readonly host: { readonly name: { readonly text: string } } | null, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }, readonly note: { readonly state: TextState, readonly text: string } | null, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> };

export type OpeningPartsFragment = { readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState };

export type OfferPartsFragment = { readonly isUrgent: boolean, readonly slug: string, readonly verification: Verification, readonly atLocations: ReadonlyArray<{ readonly capacityCount: number | null, readonly verification: Verification, readonly host: { readonly name: { readonly text: string } } | null, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }, readonly note: { readonly state: TextState, readonly text: string } | null, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly name: { readonly state: TextState, readonly text: string }, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly summary: { readonly state: TextState, readonly text: string } };

export type CitationPartsFragment = { readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } };

export type NoticePartsFragment = { readonly severity: NoticeSeverity, readonly slug: string, readonly validFrom: string, readonly validTo: string | null, readonly text: { readonly state: TextState, readonly text: string }, readonly title: { readonly state: TextState, readonly text: string } };

export type OfferStatementPartsFragment = { readonly fact: string, readonly isShown: boolean, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly reason: { readonly state: TextState, readonly text: string }, readonly text: { readonly state: TextState, readonly text: string } };

export type GroupPagesQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;


export type GroupPagesQuery = { readonly targetGroups: { readonly nodes: ReadonlyArray<{ readonly isSensitive: boolean, readonly slug: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly description: { readonly state: TextState, readonly text: string }, readonly languages: ReadonlyArray<{ readonly coverage: Coverage, readonly language: Language }>, readonly name: { readonly state: TextState, readonly text: string }, readonly offers: ReadonlyArray<{ readonly slug: string }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type CentreHoursQueryVariables = Exact<{
  language: Language;
}>;


export type CentreHoursQuery = { readonly centre: { readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }> } | null };

export type CentreIdQueryVariables = Exact<{ [key: string]: never; }>;


export type CentreIdQuery = { readonly centre: { readonly id: string } | null };

export type LocationsQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf: string;
  language: Language;
  today: string;
}>;


export type LocationsQuery = { readonly locations: { readonly nodes: ReadonlyArray<{ readonly verifiedOn: string | null, readonly slug: string, readonly verification: Verification, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly state: TextState, readonly text: string } | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly contactPoints: ReadonlyArray<{ readonly verifiedOn: string | null, readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly directions: { readonly state: TextState, readonly text: string } | null, readonly languages: ReadonlyArray<{ readonly coverage: Coverage, readonly language: Language }>, readonly notices: ReadonlyArray<{ readonly severity: NoticeSeverity, readonly slug: string, readonly validFrom: string, readonly validTo: string | null, readonly text: { readonly state: TextState, readonly text: string }, readonly title: { readonly state: TextState, readonly text: string } }>, readonly offersHere: ReadonlyArray<{ readonly verifiedOn: string | null, readonly capacityCount: number | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly offer: { readonly reportedYear: number | null, readonly slug: string, readonly standing: Standing, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly name: { readonly state: TextState, readonly text: string } }, readonly host: { readonly name: { readonly text: string } } | null, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }, readonly note: { readonly state: TextState, readonly text: string } | null, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly rooms: ReadonlyArray<{ readonly floor: number | null, readonly number: string, readonly roomType: RoomType }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type NewsFeedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NewsFeedQuery = { readonly centre: { readonly id: string, readonly name: { readonly text: string } } | null, readonly news: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly publishedOn: string | null, readonly slug: string, readonly summary: { readonly text: string }, readonly title: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type NewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NewsQuery = { readonly news: { readonly nodes: ReadonlyArray<{ readonly publishedOn: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly namedPersons: ReadonlyArray<{ readonly name: string, readonly publicFunction: { readonly text: string } }>, readonly offers: ReadonlyArray<{ readonly slug: string, readonly name: { readonly text: string } }>, readonly paragraphs: ReadonlyArray<{ readonly text: string }>, readonly summary: { readonly text: string }, readonly title: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type OfferPagePartsFragment = { readonly reportedYear: number | null, readonly standing: Standing, readonly validUntil: string | null, readonly verifiedOn: string | null, readonly isUrgent: boolean, readonly slug: string, readonly verification: Verification, readonly atLocations: ReadonlyArray<{ readonly verifiedOn: string | null, readonly capacityCount: number | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly location: { readonly verifiedOn: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }, readonly schedules: ReadonlyArray<{ readonly verifiedOn: string | null, readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }>, readonly host: { readonly name: { readonly text: string } } | null, readonly note: { readonly state: TextState, readonly text: string } | null, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly contactPoints: ReadonlyArray<{ readonly verifiedOn: string | null, readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly schedules: ReadonlyArray<{ readonly verifiedOn: string | null, readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null }>, readonly cost: { readonly amountGrosze: number | null, readonly costType: CostType, readonly note: { readonly state: TextState, readonly text: string } | null } | null, readonly description: { readonly state: TextState, readonly text: string } | null, readonly eligibility: { readonly state: TextState, readonly text: string } | null, readonly languages: ReadonlyArray<{ readonly coverage: Coverage, readonly language: Language }>, readonly lifeSituations: ReadonlyArray<{ readonly slug: string, readonly sentence: { readonly state: TextState, readonly text: string } }>, readonly notices: ReadonlyArray<{ readonly severity: NoticeSeverity, readonly slug: string, readonly validFrom: string, readonly validTo: string | null, readonly text: { readonly state: TextState, readonly text: string }, readonly title: { readonly state: TextState, readonly text: string } }>, readonly organization: { readonly organizationType: OrganizationType, readonly name: { readonly state: TextState, readonly text: string } }, readonly program: { readonly slug: string, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly requiredDocuments: ReadonlyArray<{ readonly state: TextState, readonly text: string }>, readonly scopeItems: ReadonlyArray<{ readonly state: TextState, readonly text: string }>, readonly statements: ReadonlyArray<{ readonly fact: string, readonly isShown: boolean, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly reason: { readonly state: TextState, readonly text: string }, readonly text: { readonly state: TextState, readonly text: string } }>, readonly steps: ReadonlyArray<{ readonly state: TextState, readonly text: string }>, readonly targetGroups: ReadonlyArray<{ readonly isSensitive: boolean, readonly position: number, readonly slug: string, readonly name: { readonly state: TextState, readonly text: string } }>, readonly name: { readonly state: TextState, readonly text: string }, readonly openings: ReadonlyArray<{ readonly closesAt: string | null, readonly opensAt: string | null, readonly state: OpeningState }>, readonly summary: { readonly state: TextState, readonly text: string } };

export type RecordCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordCountsQuery = { readonly contactPoints: { readonly totalCount: number }, readonly indicators: { readonly totalCount: number }, readonly legalActs: { readonly totalCount: number }, readonly lifeSituations: { readonly totalCount: number }, readonly locations: { readonly totalCount: number }, readonly offers: { readonly totalCount: number }, readonly organizations: { readonly totalCount: number }, readonly programs: { readonly totalCount: number }, readonly sources: { readonly totalCount: number }, readonly targetGroups: { readonly totalCount: number } };

export type OpenTextPartsFragment = { readonly text: string };

export type OpenCitationPartsFragment = { readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null } };

export type OpenSchedulePartsFragment = { readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly id: string, readonly slug: string, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } };

export type OpenContactPartsFragment = { readonly email: string | null, readonly id: string, readonly slug: string, readonly verification: Verification, readonly location: { readonly id: string, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly number: string, readonly phoneType: PhoneType }>, readonly room: { readonly number: string } | null, readonly schedules: ReadonlyArray<{ readonly text: { readonly text: string } }> };

export type OpenProgramPartsFragment = { readonly id: string, readonly slug: string, readonly verification: Verification, readonly adoptedBy: { readonly slug: string } | null, readonly aims: ReadonlyArray<{ readonly text: string }>, readonly amendedBy: ReadonlyArray<{ readonly slug: string }>, readonly executors: ReadonlyArray<{ readonly id: string }>, readonly name: { readonly text: string }, readonly summary: { readonly text: string } | null };

export type OpenLocationPartsFragment = { readonly id: string, readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly text: string } | null } | null, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null } }>, readonly directions: { readonly text: string } | null, readonly name: { readonly text: string } };

export type OpenOfferPlacePartsFragment = { readonly capacityCount: number | null, readonly id: string, readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null } }>, readonly host: { readonly id: string, readonly name: { readonly text: string } } | null, readonly location: { readonly id: string, readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly text: string } | null } | null, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null } }>, readonly directions: { readonly text: string } | null, readonly name: { readonly text: string } }, readonly note: { readonly text: string } | null, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly id: string, readonly slug: string, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> };

export type OpenOffersQueryVariables = Exact<{
  after?: string | null | undefined;
  today: string;
}>;


export type OpenOffersQuery = { readonly offers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly isUrgent: boolean, readonly reportedYear: number | null, readonly slug: string, readonly standing: Standing, readonly verification: Verification, readonly verifiedOn: string | null, readonly atLocations: ReadonlyArray<{ readonly capacityCount: number | null, readonly id: string, readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly location: { readonly slug: string, readonly id: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly text: string } | null } | null, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null } }>, readonly directions: { readonly text: string } | null, readonly name: { readonly text: string } }, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null } }>, readonly host: { readonly id: string, readonly name: { readonly text: string } } | null, readonly note: { readonly text: string } | null, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly id: string, readonly slug: string, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly contactPoints: ReadonlyArray<{ readonly slug: string, readonly email: string | null, readonly id: string, readonly verification: Verification, readonly location: { readonly id: string, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly number: string, readonly phoneType: PhoneType }>, readonly room: { readonly number: string } | null, readonly schedules: ReadonlyArray<{ readonly text: { readonly text: string } }> }>, readonly lifeSituations: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly notices: ReadonlyArray<{ readonly text: { readonly text: string }, readonly title: { readonly text: string } }>, readonly organization: { readonly id: string, readonly slug: string, readonly name: { readonly text: string } }, readonly program: { readonly slug: string, readonly id: string, readonly verification: Verification, readonly adoptedBy: { readonly slug: string } | null, readonly aims: ReadonlyArray<{ readonly text: string }>, readonly amendedBy: ReadonlyArray<{ readonly slug: string }>, readonly executors: ReadonlyArray<{ readonly id: string }>, readonly name: { readonly text: string }, readonly summary: { readonly text: string } | null } | null, readonly scopeItems: ReadonlyArray<{ readonly text: string }>, readonly targetGroups: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly cost: { readonly amountGrosze: number | null, readonly costType: CostType, readonly note: { readonly text: string } | null } | null, readonly description: { readonly text: string } | null, readonly eligibility: { readonly text: string } | null, readonly name: { readonly text: string }, readonly requiredDocuments: ReadonlyArray<{ readonly text: string }>, readonly steps: ReadonlyArray<{ readonly text: string }>, readonly summary: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type OpenOrganizationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenOrganizationsQuery = { readonly organizations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly organizationType: OrganizationType, readonly shortName: string | null, readonly slug: string, readonly standing: Standing, readonly verification: Verification, readonly verifiedOn: string | null, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null } }>, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly id: string, readonly slug: string, readonly verification: Verification, readonly location: { readonly id: string, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly number: string, readonly phoneType: PhoneType }>, readonly room: { readonly number: string } | null, readonly schedules: ReadonlyArray<{ readonly text: { readonly text: string } }> }>, readonly description: { readonly text: string } | null, readonly identifiers: ReadonlyArray<{ readonly id: string, readonly identifier: string, readonly scheme: IdentifierScheme, readonly slug: string, readonly verification: Verification }>, readonly locations: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly text: string } | null } | null, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null } }>, readonly directions: { readonly text: string } | null, readonly name: { readonly text: string } }>, readonly name: { readonly text: string }, readonly parent: { readonly id: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type OpenLocationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenLocationsQuery = { readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly text: string } | null } | null, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly contactPoints: ReadonlyArray<{ readonly slug: string }>, readonly directions: { readonly text: string } | null, readonly name: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type OpenProgramsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenProgramsQuery = { readonly programs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly verification: Verification, readonly level: ProgramLevel | null, readonly standing: Standing, readonly verifiedOn: string | null, readonly yearFrom: number | null, readonly yearTo: number | null, readonly adoptedBy: { readonly slug: string } | null, readonly aims: ReadonlyArray<{ readonly text: string }>, readonly amendedBy: ReadonlyArray<{ readonly slug: string }>, readonly executors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: { readonly text: string } }>, readonly name: { readonly text: string }, readonly summary: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly offers: ReadonlyArray<{ readonly slug: string }>, readonly predecessor: { readonly slug: string } | null, readonly results: ReadonlyArray<{ readonly amountGrosze: number | null, readonly count: number | null, readonly isApproximate: boolean, readonly locator: string | null, readonly year: number, readonly parts: ReadonlyArray<{ readonly amountGrosze: number | null, readonly count: number | null, readonly text: { readonly text: string }, readonly unit: { readonly text: string } | null }>, readonly remark: { readonly text: string } | null, readonly text: { readonly text: string }, readonly unit: { readonly text: string } | null }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type OpenTargetGroupsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenTargetGroupsQuery = { readonly targetGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly description: { readonly text: string }, readonly name: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type OpenLifeSituationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenLifeSituationsQuery = { readonly lifeSituations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly description: { readonly text: string } | null, readonly sentence: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ProgramPagesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProgramPagesQuery = { readonly programs: { readonly nodes: ReadonlyArray<{ readonly level: ProgramLevel | null, readonly slug: string, readonly standing: Standing, readonly verification: Verification, readonly yearFrom: number | null, readonly yearTo: number | null, readonly adoptedBy: { readonly actType: LegalActType, readonly adoptedOn: string | null, readonly number: string | null, readonly slug: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly issuer: { readonly text: string } | null, readonly title: { readonly text: string } } | null, readonly aims: ReadonlyArray<{ readonly text: string }>, readonly amendedBy: ReadonlyArray<{ readonly actType: LegalActType, readonly adoptedOn: string | null, readonly number: string | null, readonly slug: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly issuer: { readonly text: string } | null, readonly title: { readonly text: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly documents: ReadonlyArray<{ readonly slug: string, readonly title: { readonly text: string } }>, readonly executors: ReadonlyArray<{ readonly shortName: string | null, readonly slug: string, readonly name: { readonly text: string } }>, readonly name: { readonly text: string }, readonly offers: ReadonlyArray<{ readonly slug: string, readonly standing: Standing, readonly name: { readonly text: string } }>, readonly predecessor: { readonly slug: string, readonly name: { readonly text: string } } | null, readonly strategies: ReadonlyArray<{ readonly name: { readonly text: string } }>, readonly successors: ReadonlyArray<{ readonly slug: string, readonly name: { readonly text: string } }>, readonly summary: { readonly text: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ProgramResultsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProgramResultsQuery = { readonly programs: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly results: ReadonlyArray<{ readonly amountGrosze: number | null, readonly count: number | null, readonly isApproximate: boolean, readonly locator: string | null, readonly year: number, readonly parts: ReadonlyArray<{ readonly amountGrosze: number | null, readonly count: number | null, readonly text: { readonly text: string }, readonly unit: { readonly text: string } | null }>, readonly remark: { readonly text: string } | null, readonly text: { readonly text: string }, readonly unit: { readonly text: string } | null }>, readonly statements: ReadonlyArray<{ readonly fact: string, readonly isShown: boolean, readonly citations: ReadonlyArray<{ readonly locator: string, readonly source: { readonly title: { readonly text: string } } }>, readonly reason: { readonly text: string }, readonly text: { readonly text: string } }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type LegalActsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LegalActsQuery = { readonly legalActs: { readonly nodes: ReadonlyArray<{ readonly journal: string | null, readonly url: string | null, readonly actType: LegalActType, readonly adoptedOn: string | null, readonly number: string | null, readonly slug: string, readonly amendedBy: ReadonlyArray<{ readonly actType: LegalActType, readonly adoptedOn: string | null, readonly number: string | null, readonly slug: string, readonly issuer: { readonly text: string } | null, readonly title: { readonly text: string } }>, readonly amends: ReadonlyArray<{ readonly actType: LegalActType, readonly adoptedOn: string | null, readonly number: string | null, readonly slug: string, readonly issuer: { readonly text: string } | null, readonly title: { readonly text: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly documents: ReadonlyArray<{ readonly slug: string, readonly title: { readonly text: string } }>, readonly programs: ReadonlyArray<{ readonly slug: string, readonly name: { readonly text: string } }>, readonly statements: ReadonlyArray<{ readonly fact: string, readonly isShown: boolean, readonly citations: ReadonlyArray<{ readonly locator: string, readonly source: { readonly title: { readonly text: string } } }>, readonly reason: { readonly text: string }, readonly text: { readonly text: string } }>, readonly issuer: { readonly text: string } | null, readonly title: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ActPartsFragment = { readonly actType: LegalActType, readonly adoptedOn: string | null, readonly number: string | null, readonly slug: string, readonly issuer: { readonly text: string } | null, readonly title: { readonly text: string } };

export type StatementPartsFragment = { readonly fact: string, readonly isShown: boolean, readonly citations: ReadonlyArray<{ readonly locator: string, readonly source: { readonly title: { readonly text: string } } }>, readonly reason: { readonly text: string }, readonly text: { readonly text: string } };

export type RemovedRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RemovedRecordsQuery = { readonly removedRecords: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly inRelease: number | null, readonly kind: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type StrategiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StrategiesQuery = { readonly strategies: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly yearFrom: number, readonly yearTo: number, readonly adoptedBy: { readonly actType: LegalActType, readonly adoptedOn: string | null, readonly number: string | null, readonly slug: string, readonly issuer: { readonly text: string } | null, readonly title: { readonly text: string } } | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly conclusions: ReadonlyArray<{ readonly text: string }>, readonly mission: { readonly text: string } | null, readonly name: { readonly text: string }, readonly programs: ReadonlyArray<{ readonly slug: string, readonly name: { readonly text: string } }>, readonly summary: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type StrategicGoalsQueryVariables = Exact<{
  strategy: string;
}>;


export type StrategicGoalsQuery = { readonly strategy: { readonly strategicGoals: ReadonlyArray<{ readonly number: number, readonly slug: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly name: { readonly text: string }, readonly operationalGoals: ReadonlyArray<{ readonly number: string, readonly slug: string, readonly bodies: ReadonlyArray<{ readonly fromRow: number | null, readonly toRow: number | null, readonly organizations: ReadonlyArray<{ readonly shortName: string | null, readonly slug: string, readonly name: { readonly text: string } }>, readonly remark: { readonly text: string } | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly directions: ReadonlyArray<{ readonly text: string }>, readonly name: { readonly text: string } }> }> } | null };

export type IndicatorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IndicatorsQuery = { readonly indicators: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly slug: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly name: { readonly text: string }, readonly operationalGoal: { readonly number: string, readonly slug: string }, readonly values: ReadonlyArray<{ readonly agreement: Agreement, readonly declared: number | null, readonly difference: number | null, readonly isApproximate: boolean, readonly sum: number | null, readonly year: number, readonly contributions: ReadonlyArray<{ readonly isApproximate: boolean, readonly isOutsideSum: boolean, readonly value: number | null, readonly activity: { readonly text: string } | null, readonly note: { readonly text: string } | null, readonly organization: { readonly shortName: string | null, readonly slug: string, readonly name: { readonly text: string } }, readonly parts: ReadonlyArray<{ readonly isApproximate: boolean, readonly value: number | null, readonly name: { readonly text: string } }> }>, readonly remark: { readonly text: string } | null }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type BodyPartsFragment = { readonly shortName: string | null, readonly slug: string, readonly name: { readonly text: string } };

export type ShellQueryVariables = Exact<{
  language: Language;
}>;


export type ShellQuery = { readonly centre: { readonly shortName: string | null, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } } | null, readonly name: { readonly state: TextState, readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly exceptions: ReadonlyArray<{ readonly exceptionType: ExceptionType, readonly from: string, readonly to: string, readonly hours: ReadonlyArray<{ readonly closesAt: string, readonly opensAt: string, readonly passesMidnight: boolean }> }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly locations: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly state: TextState, readonly text: string } }>, readonly name: { readonly text: string } } | null, readonly document: { readonly fileUrl: string | null } | null };

export type CoveragePartsFragment = { readonly coverage: Coverage, readonly language: Language };

export type SituationsQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;


export type SituationsQuery = { readonly lifeSituations: { readonly nodes: ReadonlyArray<{ readonly isUrgent: boolean, readonly slug: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly description: { readonly state: TextState, readonly text: string } | null, readonly languages: ReadonlyArray<{ readonly coverage: Coverage, readonly language: Language }>, readonly offers: ReadonlyArray<{ readonly slug: string }>, readonly sentence: { readonly state: TextState, readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type OfferRowFragment = { readonly id: string, readonly isUrgent: boolean, readonly reportedYear: number | null, readonly slug: string, readonly standing: Standing, readonly verification: Verification, readonly verifiedOn: string | null, readonly atLocations: ReadonlyArray<{ readonly location: { readonly slug: string } }>, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly contactPoints: ReadonlyArray<{ readonly slug: string }>, readonly cost: { readonly amountGrosze: number | null, readonly costType: CostType, readonly note: { readonly text: string } | null } | null, readonly description: { readonly text: string } | null, readonly eligibility: { readonly text: string } | null, readonly lifeSituations: ReadonlyArray<{ readonly slug: string }>, readonly name: { readonly text: string }, readonly organization: { readonly slug: string, readonly name: { readonly text: string } }, readonly program: { readonly slug: string } | null, readonly requiredDocuments: ReadonlyArray<{ readonly text: string }>, readonly steps: ReadonlyArray<{ readonly text: string }>, readonly summary: { readonly text: string }, readonly targetGroups: ReadonlyArray<{ readonly slug: string }> };

export type OfferPlaceRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OfferPlaceRecordsQuery = { readonly offersAtLocations: { readonly nodes: ReadonlyArray<{ readonly capacityCount: number | null, readonly id: string, readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly host: { readonly slug: string, readonly name: { readonly text: string } } | null, readonly location: { readonly slug: string }, readonly note: { readonly text: string } | null, readonly offer: { readonly slug: string }, readonly room: { readonly floor: number | null, readonly number: string } | null, readonly schedules: ReadonlyArray<{ readonly slug: string }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type LocationRowFragment = { readonly id: string, readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly accessibility: { readonly allowsAssistanceDog: boolean | null, readonly hasAccessibleToilet: boolean | null, readonly hasDisabledParking: boolean | null, readonly hasInductionLoop: boolean | null, readonly hasLift: boolean | null, readonly hasSignLanguageInterpreter: boolean | null, readonly isStepFree: boolean | null, readonly note: { readonly text: string } | null } | null, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly contactPoints: ReadonlyArray<{ readonly slug: string }>, readonly directions: { readonly text: string } | null, readonly name: { readonly text: string } };

export type ScheduleRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ScheduleRecordsQuery = { readonly schedules: { readonly nodes: ReadonlyArray<{ readonly access: ScheduleAccess, readonly holidayPolicy: HolidayPolicy, readonly purpose: SchedulePurpose, readonly slug: string, readonly validFrom: string | null, readonly validTo: string | null, readonly verification: Verification, readonly verifiedOn: string | null, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly contactPoints: ReadonlyArray<{ readonly slug: string }>, readonly exceptionTexts: ReadonlyArray<{ readonly text: string }>, readonly offersAtLocations: ReadonlyArray<{ readonly location: { readonly slug: string }, readonly offer: { readonly slug: string } }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly anchorOn: string | null, readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ContactRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ContactRecordsQuery = { readonly contactPoints: { readonly nodes: ReadonlyArray<{ readonly email: string | null, readonly id: string, readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly location: { readonly slug: string } | null, readonly name: { readonly text: string }, readonly offers: ReadonlyArray<{ readonly slug: string }>, readonly organizations: ReadonlyArray<{ readonly slug: string }>, readonly phones: ReadonlyArray<{ readonly display: string, readonly number: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string } | null, readonly schedules: ReadonlyArray<{ readonly slug: string }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type CitedSourceFragment = { readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } };

export type RecordBodyFragment = { readonly slug: string, readonly name: { readonly text: string } };

export type RecordRoomFragment = { readonly floor: number | null, readonly number: string };

export type ProgramRowFragment = { readonly id: string, readonly level: ProgramLevel | null, readonly slug: string, readonly standing: Standing, readonly verification: Verification, readonly verifiedOn: string | null, readonly yearFrom: number | null, readonly yearTo: number | null, readonly adoptedBy: { readonly slug: string } | null, readonly aims: ReadonlyArray<{ readonly text: string }>, readonly amendedBy: ReadonlyArray<{ readonly slug: string }>, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly executors: ReadonlyArray<{ readonly slug: string, readonly name: { readonly text: string } }>, readonly name: { readonly text: string }, readonly offers: ReadonlyArray<{ readonly slug: string }>, readonly predecessor: { readonly slug: string } | null, readonly results: ReadonlyArray<{ readonly amountGrosze: number | null, readonly count: number | null, readonly isApproximate: boolean, readonly locator: string | null, readonly year: number, readonly parts: ReadonlyArray<{ readonly amountGrosze: number | null, readonly count: number | null, readonly text: { readonly text: string }, readonly unit: { readonly text: string } | null }>, readonly remark: { readonly text: string } | null, readonly text: { readonly text: string }, readonly unit: { readonly text: string } | null }>, readonly summary: { readonly text: string } | null };

export type LegalActRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LegalActRecordsQuery = { readonly legalActs: { readonly nodes: ReadonlyArray<{ readonly actType: LegalActType, readonly adoptedOn: string | null, readonly id: string, readonly journal: string | null, readonly number: string | null, readonly slug: string, readonly url: string | null, readonly verification: Verification, readonly verifiedOn: string | null, readonly amends: ReadonlyArray<{ readonly slug: string }>, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly issuer: { readonly text: string } | null, readonly programs: ReadonlyArray<{ readonly slug: string }>, readonly title: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type IndicatorRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IndicatorRecordsQuery = { readonly indicators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly slug: string, readonly verification: Verification, readonly verifiedOn: string | null, readonly citations: ReadonlyArray<{ readonly source: { readonly asOfFrom: string | null, readonly asOfTo: string | null, readonly slug: string } }>, readonly name: { readonly text: string }, readonly operationalGoal: { readonly number: string, readonly slug: string }, readonly unit: { readonly text: string } | null, readonly values: ReadonlyArray<{ readonly agreement: Agreement, readonly declared: number | null, readonly difference: number | null, readonly isApproximate: boolean, readonly sum: number | null, readonly year: number, readonly contributions: ReadonlyArray<{ readonly isApproximate: boolean, readonly isOutsideSum: boolean, readonly value: number | null, readonly activity: { readonly text: string } | null, readonly note: { readonly text: string } | null, readonly organization: { readonly slug: string, readonly name: { readonly text: string } }, readonly parts: ReadonlyArray<{ readonly isApproximate: boolean, readonly value: number | null, readonly name: { readonly text: string } }> }>, readonly remark: { readonly text: string } | null }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TextPartsFragmentDoc = new TypedDocumentString(`
    fragment TextParts on LocalizedText {
  state
  text
}
    `, {"fragmentName":"TextParts"}) as unknown as TypedDocumentString<TextPartsFragment, unknown>;
export const PlacePartsFragmentDoc = new TypedDocumentString(`
    fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
    fragment TextParts on LocalizedText {
  state
  text
}`, {"fragmentName":"PlaceParts"}) as unknown as TypedDocumentString<PlacePartsFragment, unknown>;
export const CitationPartsFragmentDoc = new TypedDocumentString(`
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
    `, {"fragmentName":"CitationParts"}) as unknown as TypedDocumentString<CitationPartsFragment, unknown>;
export const BuildingPartsFragmentDoc = new TypedDocumentString(`
    fragment BuildingParts on Location {
  ...PlaceParts
  accessibility {
    allowsAssistanceDog
    hasAccessibleToilet
    hasDisabledParking
    hasInductionLoop
    hasLift
    hasSignLanguageInterpreter
    isStepFree
    note(language: $language) {
      ...TextParts
    }
  }
  citations {
    ...CitationParts
  }
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}`, {"fragmentName":"BuildingParts"}) as unknown as TypedDocumentString<BuildingPartsFragment, unknown>;
export const OpeningPartsFragmentDoc = new TypedDocumentString(`
    fragment OpeningParts on Opening {
  closesAt
  opensAt
  state
}
    `, {"fragmentName":"OpeningParts"}) as unknown as TypedDocumentString<OpeningPartsFragment, unknown>;
export const RoomPartsFragmentDoc = new TypedDocumentString(`
    fragment RoomParts on Room {
  floor
  number
  roomType
}
    `, {"fragmentName":"RoomParts"}) as unknown as TypedDocumentString<RoomPartsFragment, unknown>;
export const HoursPartsFragmentDoc = new TypedDocumentString(`
    fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
    `, {"fragmentName":"HoursParts"}) as unknown as TypedDocumentString<HoursPartsFragment, unknown>;
export const OfferPlacePartsFragmentDoc = new TypedDocumentString(`
    fragment OfferPlaceParts on OfferAtLocation {
  capacityCount
  host {
    name {
      text
    }
  }
  location {
    ...PlaceParts
  }
  note(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment OpeningParts on Opening {
  closesAt
  opensAt
  state
}`, {"fragmentName":"OfferPlaceParts"}) as unknown as TypedDocumentString<OfferPlacePartsFragment, unknown>;
export const PhonePartsFragmentDoc = new TypedDocumentString(`
    fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
    `, {"fragmentName":"PhoneParts"}) as unknown as TypedDocumentString<PhonePartsFragment, unknown>;
export const ContactPartsFragmentDoc = new TypedDocumentString(`
    fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}`, {"fragmentName":"ContactParts"}) as unknown as TypedDocumentString<ContactPartsFragment, unknown>;
export const OfferPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferParts on Offer {
  atLocations {
    ...OfferPlaceParts
  }
  contactPoints {
    ...ContactParts
  }
  isUrgent
  name(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  slug
  summary(language: $language) {
    ...TextParts
  }
  verification
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}
fragment OfferPlaceParts on OfferAtLocation {
  capacityCount
  host {
    name {
      text
    }
  }
  location {
    ...PlaceParts
  }
  note(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}
fragment OpeningParts on Opening {
  closesAt
  opensAt
  state
}`, {"fragmentName":"OfferParts"}) as unknown as TypedDocumentString<OfferPartsFragment, unknown>;
export const CoveragePartsFragmentDoc = new TypedDocumentString(`
    fragment CoverageParts on LanguageCoverage {
  coverage
  language
}
    `, {"fragmentName":"CoverageParts"}) as unknown as TypedDocumentString<CoveragePartsFragment, unknown>;
export const AnswerPartsFragmentDoc = new TypedDocumentString(`
    fragment AnswerParts on Offer {
  ...OfferParts
  atLocations {
    citations {
      ...CitationParts
    }
    schedules {
      citations {
        ...CitationParts
      }
    }
  }
  citations {
    ...CitationParts
  }
  contactPoints {
    citations {
      ...CitationParts
    }
  }
  languages {
    ...CoverageParts
  }
  organization {
    name(language: $language) {
      ...TextParts
    }
  }
  reportedYear
  standing
  targetGroups {
    isSensitive
  }
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}
fragment OfferPlaceParts on OfferAtLocation {
  capacityCount
  host {
    name {
      text
    }
  }
  location {
    ...PlaceParts
  }
  note(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}
fragment OpeningParts on Opening {
  closesAt
  opensAt
  state
}
fragment OfferParts on Offer {
  atLocations {
    ...OfferPlaceParts
  }
  contactPoints {
    ...ContactParts
  }
  isUrgent
  name(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  slug
  summary(language: $language) {
    ...TextParts
  }
  verification
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment CoverageParts on LanguageCoverage {
  coverage
  language
}`, {"fragmentName":"AnswerParts"}) as unknown as TypedDocumentString<AnswerPartsFragment, unknown>;
export const SourceDatesFragmentDoc = new TypedDocumentString(`
    fragment SourceDates on Citation {
  source {
    asOfTo
  }
}
    `, {"fragmentName":"SourceDates"}) as unknown as TypedDocumentString<SourceDatesFragment, unknown>;
export const CalendarHoursFragmentDoc = new TypedDocumentString(`
    fragment CalendarHours on Schedule {
  citations {
    ...SourceDates
  }
  verifiedOn
  ...HoursParts
  id
}
    fragment SourceDates on Citation {
  source {
    asOfTo
  }
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}`, {"fragmentName":"CalendarHours"}) as unknown as TypedDocumentString<CalendarHoursFragment, unknown>;
export const FinderPartsFragmentDoc = new TypedDocumentString(`
    fragment FinderParts on Offer {
  atLocations {
    location {
      address {
        street
      }
      name(language: $language) {
        ...TextParts
      }
      slug
      verification
    }
    openings(from: $asOf, days: 35) {
      ...OpeningParts
    }
    schedules {
      verification
    }
    verification
  }
  contactPoints {
    name(language: $language) {
      ...TextParts
    }
    phones {
      ...PhoneParts
    }
  }
  description(language: $language) {
    text
  }
  eligibility(language: $language) {
    text
  }
  isUrgent
  lifeSituations {
    position
    sentence(language: $language) {
      ...TextParts
    }
    slug
  }
  name(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  organization {
    polishName: name(language: PL) {
      text
    }
  }
  polishName: name(language: PL) {
    text
  }
  reportedYear
  scopeItems(language: $language) {
    text
  }
  slug
  standing
  summary(language: $language) {
    ...TextParts
  }
  targetGroups {
    isSensitive
    name(language: $language) {
      ...TextParts
    }
    position
    slug
  }
  verification
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment OpeningParts on Opening {
  closesAt
  opensAt
  state
}`, {"fragmentName":"FinderParts"}) as unknown as TypedDocumentString<FinderPartsFragment, unknown>;
export const NoticePartsFragmentDoc = new TypedDocumentString(`
    fragment NoticeParts on Notice {
  severity
  slug
  text(language: $language) {
    ...TextParts
  }
  title(language: $language) {
    ...TextParts
  }
  validFrom
  validTo
}
    fragment TextParts on LocalizedText {
  state
  text
}`, {"fragmentName":"NoticeParts"}) as unknown as TypedDocumentString<NoticePartsFragment, unknown>;
export const OfferStatementPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferStatementParts on Statement {
  citations {
    ...CitationParts
  }
  fact
  isShown
  reason(language: $language) {
    ...TextParts
  }
  text(language: $language) {
    ...TextParts
  }
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}`, {"fragmentName":"OfferStatementParts"}) as unknown as TypedDocumentString<OfferStatementPartsFragment, unknown>;
export const OfferPagePartsFragmentDoc = new TypedDocumentString(`
    fragment OfferPageParts on Offer {
  ...OfferParts
  atLocations {
    citations {
      ...CitationParts
    }
    location {
      citations {
        ...CitationParts
      }
      verifiedOn
    }
    schedules {
      citations {
        ...CitationParts
      }
      verifiedOn
    }
    verifiedOn
  }
  citations {
    ...CitationParts
  }
  contactPoints {
    citations {
      ...CitationParts
    }
    schedules {
      citations {
        ...CitationParts
      }
      verifiedOn
    }
    verifiedOn
  }
  cost {
    amountGrosze
    costType
    note(language: $language) {
      ...TextParts
    }
  }
  description(language: $language) {
    ...TextParts
  }
  eligibility(language: $language) {
    ...TextParts
  }
  languages {
    ...CoverageParts
  }
  lifeSituations {
    sentence(language: $language) {
      ...TextParts
    }
    slug
  }
  notices(on: $today) {
    ...NoticeParts
  }
  organization {
    name(language: $language) {
      ...TextParts
    }
    organizationType
  }
  program {
    name(language: $language) {
      ...TextParts
    }
    slug
  }
  reportedYear
  requiredDocuments(language: $language) {
    ...TextParts
  }
  scopeItems(language: $language) {
    ...TextParts
  }
  standing
  statements {
    ...OfferStatementParts
  }
  steps(language: $language) {
    ...TextParts
  }
  targetGroups {
    isSensitive
    name(language: $language) {
      ...TextParts
    }
    position
    slug
  }
  validUntil
  verifiedOn
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}
fragment OfferPlaceParts on OfferAtLocation {
  capacityCount
  host {
    name {
      text
    }
  }
  location {
    ...PlaceParts
  }
  note(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}
fragment OpeningParts on Opening {
  closesAt
  opensAt
  state
}
fragment OfferParts on Offer {
  atLocations {
    ...OfferPlaceParts
  }
  contactPoints {
    ...ContactParts
  }
  isUrgent
  name(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  slug
  summary(language: $language) {
    ...TextParts
  }
  verification
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment NoticeParts on Notice {
  severity
  slug
  text(language: $language) {
    ...TextParts
  }
  title(language: $language) {
    ...TextParts
  }
  validFrom
  validTo
}
fragment OfferStatementParts on Statement {
  citations {
    ...CitationParts
  }
  fact
  isShown
  reason(language: $language) {
    ...TextParts
  }
  text(language: $language) {
    ...TextParts
  }
}
fragment CoverageParts on LanguageCoverage {
  coverage
  language
}`, {"fragmentName":"OfferPageParts"}) as unknown as TypedDocumentString<OfferPagePartsFragment, unknown>;
export const OpenTextPartsFragmentDoc = new TypedDocumentString(`
    fragment OpenTextParts on LocalizedText {
  text
}
    `, {"fragmentName":"OpenTextParts"}) as unknown as TypedDocumentString<OpenTextPartsFragment, unknown>;
export const OpenContactPartsFragmentDoc = new TypedDocumentString(`
    fragment OpenContactParts on ContactPoint {
  email
  id
  location {
    id
    name {
      ...OpenTextParts
    }
  }
  name {
    ...OpenTextParts
  }
  phones {
    display
    number
    phoneType
  }
  room {
    number
  }
  schedules {
    text {
      ...OpenTextParts
    }
  }
  slug
  verification
}
    fragment OpenTextParts on LocalizedText {
  text
}`, {"fragmentName":"OpenContactParts"}) as unknown as TypedDocumentString<OpenContactPartsFragment, unknown>;
export const OpenProgramPartsFragmentDoc = new TypedDocumentString(`
    fragment OpenProgramParts on Program {
  adoptedBy {
    slug
  }
  aims {
    ...OpenTextParts
  }
  amendedBy {
    slug
  }
  executors {
    id
  }
  id
  name {
    ...OpenTextParts
  }
  slug
  summary {
    ...OpenTextParts
  }
  verification
}
    fragment OpenTextParts on LocalizedText {
  text
}`, {"fragmentName":"OpenProgramParts"}) as unknown as TypedDocumentString<OpenProgramPartsFragment, unknown>;
export const OpenCitationPartsFragmentDoc = new TypedDocumentString(`
    fragment OpenCitationParts on Citation {
  source {
    asOfFrom
    asOfTo
  }
}
    `, {"fragmentName":"OpenCitationParts"}) as unknown as TypedDocumentString<OpenCitationPartsFragment, unknown>;
export const OpenLocationPartsFragmentDoc = new TypedDocumentString(`
    fragment OpenLocationParts on Location {
  accessibility {
    allowsAssistanceDog
    hasAccessibleToilet
    hasDisabledParking
    hasInductionLoop
    hasLift
    hasSignLanguageInterpreter
    isStepFree
    note {
      ...OpenTextParts
    }
  }
  address {
    city
    postalCode
    street
  }
  citations {
    ...OpenCitationParts
  }
  directions {
    ...OpenTextParts
  }
  id
  name {
    ...OpenTextParts
  }
  slug
  verification
  verifiedOn
}
    fragment OpenTextParts on LocalizedText {
  text
}
fragment OpenCitationParts on Citation {
  source {
    asOfFrom
    asOfTo
  }
}`, {"fragmentName":"OpenLocationParts"}) as unknown as TypedDocumentString<OpenLocationPartsFragment, unknown>;
export const OpenSchedulePartsFragmentDoc = new TypedDocumentString(`
    fragment OpenScheduleParts on Schedule {
  access
  exceptionTexts {
    ...OpenTextParts
  }
  holidayPolicy
  id
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  slug
  text {
    ...OpenTextParts
  }
  validFrom
  validTo
  verification
}
    fragment OpenTextParts on LocalizedText {
  text
}`, {"fragmentName":"OpenScheduleParts"}) as unknown as TypedDocumentString<OpenSchedulePartsFragment, unknown>;
export const OpenOfferPlacePartsFragmentDoc = new TypedDocumentString(`
    fragment OpenOfferPlaceParts on OfferAtLocation {
  capacityCount
  citations {
    ...OpenCitationParts
  }
  host {
    id
    name {
      ...OpenTextParts
    }
  }
  id
  location {
    ...OpenLocationParts
  }
  note {
    ...OpenTextParts
  }
  room {
    floor
    number
    roomType
  }
  schedules {
    ...OpenScheduleParts
  }
  slug
  verification
  verifiedOn
}
    fragment OpenTextParts on LocalizedText {
  text
}
fragment OpenCitationParts on Citation {
  source {
    asOfFrom
    asOfTo
  }
}
fragment OpenScheduleParts on Schedule {
  access
  exceptionTexts {
    ...OpenTextParts
  }
  holidayPolicy
  id
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  slug
  text {
    ...OpenTextParts
  }
  validFrom
  validTo
  verification
}
fragment OpenLocationParts on Location {
  accessibility {
    allowsAssistanceDog
    hasAccessibleToilet
    hasDisabledParking
    hasInductionLoop
    hasLift
    hasSignLanguageInterpreter
    isStepFree
    note {
      ...OpenTextParts
    }
  }
  address {
    city
    postalCode
    street
  }
  citations {
    ...OpenCitationParts
  }
  directions {
    ...OpenTextParts
  }
  id
  name {
    ...OpenTextParts
  }
  slug
  verification
  verifiedOn
}`, {"fragmentName":"OpenOfferPlaceParts"}) as unknown as TypedDocumentString<OpenOfferPlacePartsFragment, unknown>;
export const ActPartsFragmentDoc = new TypedDocumentString(`
    fragment ActParts on LegalAct {
  actType
  adoptedOn
  issuer {
    text
  }
  number
  slug
  title {
    text
  }
}
    `, {"fragmentName":"ActParts"}) as unknown as TypedDocumentString<ActPartsFragment, unknown>;
export const StatementPartsFragmentDoc = new TypedDocumentString(`
    fragment StatementParts on Statement {
  citations {
    locator
    source {
      title {
        text
      }
    }
  }
  fact
  isShown
  reason {
    text
  }
  text {
    text
  }
}
    `, {"fragmentName":"StatementParts"}) as unknown as TypedDocumentString<StatementPartsFragment, unknown>;
export const BodyPartsFragmentDoc = new TypedDocumentString(`
    fragment BodyParts on Organization {
  name {
    text
  }
  shortName
  slug
}
    `, {"fragmentName":"BodyParts"}) as unknown as TypedDocumentString<BodyPartsFragment, unknown>;
export const CitedSourceFragmentDoc = new TypedDocumentString(`
    fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}
    `, {"fragmentName":"CitedSource"}) as unknown as TypedDocumentString<CitedSourceFragment, unknown>;
export const RecordBodyFragmentDoc = new TypedDocumentString(`
    fragment RecordBody on Organization {
  name {
    text
  }
  slug
}
    `, {"fragmentName":"RecordBody"}) as unknown as TypedDocumentString<RecordBodyFragment, unknown>;
export const OfferRowFragmentDoc = new TypedDocumentString(`
    fragment OfferRow on Offer {
  atLocations {
    location {
      slug
    }
  }
  citations {
    ...CitedSource
  }
  contactPoints {
    slug
  }
  cost {
    amountGrosze
    costType
    note {
      text
    }
  }
  description {
    text
  }
  eligibility {
    text
  }
  id
  isUrgent
  lifeSituations {
    slug
  }
  name {
    text
  }
  organization {
    ...RecordBody
  }
  program {
    slug
  }
  reportedYear
  requiredDocuments {
    text
  }
  slug
  standing
  steps {
    text
  }
  summary {
    text
  }
  targetGroups {
    slug
  }
  verification
  verifiedOn
}
    fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}
fragment RecordBody on Organization {
  name {
    text
  }
  slug
}`, {"fragmentName":"OfferRow"}) as unknown as TypedDocumentString<OfferRowFragment, unknown>;
export const LocationRowFragmentDoc = new TypedDocumentString(`
    fragment LocationRow on Location {
  accessibility {
    allowsAssistanceDog
    hasAccessibleToilet
    hasDisabledParking
    hasInductionLoop
    hasLift
    hasSignLanguageInterpreter
    isStepFree
    note {
      text
    }
  }
  address {
    city
    postalCode
    street
  }
  citations {
    ...CitedSource
  }
  contactPoints {
    slug
  }
  directions {
    text
  }
  id
  name {
    text
  }
  slug
  verification
  verifiedOn
}
    fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}`, {"fragmentName":"LocationRow"}) as unknown as TypedDocumentString<LocationRowFragment, unknown>;
export const RecordRoomFragmentDoc = new TypedDocumentString(`
    fragment RecordRoom on Room {
  floor
  number
}
    `, {"fragmentName":"RecordRoom"}) as unknown as TypedDocumentString<RecordRoomFragment, unknown>;
export const ProgramRowFragmentDoc = new TypedDocumentString(`
    fragment ProgramRow on Program {
  adoptedBy {
    slug
  }
  aims {
    text
  }
  amendedBy {
    slug
  }
  citations {
    ...CitedSource
  }
  executors {
    ...RecordBody
  }
  id
  level
  name {
    text
  }
  offers {
    slug
  }
  predecessor {
    slug
  }
  results {
    amountGrosze
    count
    isApproximate
    locator
    parts {
      amountGrosze
      count
      text {
        text
      }
      unit {
        text
      }
    }
    remark {
      text
    }
    text {
      text
    }
    unit {
      text
    }
    year
  }
  slug
  standing
  summary {
    text
  }
  verification
  verifiedOn
  yearFrom
  yearTo
}
    fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}
fragment RecordBody on Organization {
  name {
    text
  }
  slug
}`, {"fragmentName":"ProgramRow"}) as unknown as TypedDocumentString<ProgramRowFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About($after: String) {
  offers(after: $after, filter: {standings: [CURRENT]}, first: 100) {
    nodes {
      citations {
        ...CitationParts
      }
      name {
        text
      }
      slug
      summary {
        text
      }
      verification
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  targetGroups(first: 100) {
    nodes {
      description {
        text
      }
      name {
        text
      }
      slug
    }
  }
}
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($language: Language!) {
  accessibilityStatements(first: 100) {
    nodes {
      assessmentMethod
      barriers {
        alternative(language: $language) {
          ...TextParts
        }
        description(language: $language) {
          ...TextParts
        }
        mendedBy
      }
      citations {
        ...CitationParts
      }
      communicationWays(language: $language) {
        ...TextParts
      }
      contactPoint {
        ...ContactParts
      }
      hasOnlineInterpreter
      locations {
        ...BuildingParts
      }
      ombudsmanUrl
      organization {
        slug
      }
      preparedOn
      reviewedOn
      sitePublishedOn
      siteUpdatedOn
      siteUrl
    }
  }
  centre {
    contactPoints {
      ...ContactParts
    }
    id
    locations {
      ...BuildingParts
    }
    name {
      text
    }
    slug
  }
}
    fragment BuildingParts on Location {
  ...PlaceParts
  accessibility {
    allowsAssistanceDog
    hasAccessibleToilet
    hasDisabledParking
    hasInductionLoop
    hasLift
    hasSignLanguageInterpreter
    isStepFree
    note(language: $language) {
      ...TextParts
    }
  }
  citations {
    ...CitationParts
  }
}
fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const BuildingsDocument = new TypedDocumentString(`
    query Buildings($after: String, $language: Language!) {
  locations(after: $after, first: 100) {
    nodes {
      ...BuildingParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment BuildingParts on Location {
  ...PlaceParts
  accessibility {
    allowsAssistanceDog
    hasAccessibleToilet
    hasDisabledParking
    hasInductionLoop
    hasLift
    hasSignLanguageInterpreter
    isStepFree
    note(language: $language) {
      ...TextParts
    }
  }
  citations {
    ...CitationParts
  }
}
fragment TextParts on LocalizedText {
  state
  text
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<BuildingsQuery, BuildingsQueryVariables>;
export const AllOffersDocument = new TypedDocumentString(`
    query AllOffers($after: String, $asOf: Instant!, $language: Language!, $today: LocalDate!) {
  offers(after: $after, filter: {standings: [CURRENT, REPORTED]}, first: 50) {
    nodes {
      ...AnswerParts
      ...FinderParts
      ...OfferPageParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment AnswerParts on Offer {
  ...OfferParts
  atLocations {
    citations {
      ...CitationParts
    }
    schedules {
      citations {
        ...CitationParts
      }
    }
  }
  citations {
    ...CitationParts
  }
  contactPoints {
    citations {
      ...CitationParts
    }
  }
  languages {
    ...CoverageParts
  }
  organization {
    name(language: $language) {
      ...TextParts
    }
  }
  reportedYear
  standing
  targetGroups {
    isSensitive
  }
}
fragment FinderParts on Offer {
  atLocations {
    location {
      address {
        street
      }
      name(language: $language) {
        ...TextParts
      }
      slug
      verification
    }
    openings(from: $asOf, days: 35) {
      ...OpeningParts
    }
    schedules {
      verification
    }
    verification
  }
  contactPoints {
    name(language: $language) {
      ...TextParts
    }
    phones {
      ...PhoneParts
    }
  }
  description(language: $language) {
    text
  }
  eligibility(language: $language) {
    text
  }
  isUrgent
  lifeSituations {
    position
    sentence(language: $language) {
      ...TextParts
    }
    slug
  }
  name(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  organization {
    polishName: name(language: PL) {
      text
    }
  }
  polishName: name(language: PL) {
    text
  }
  reportedYear
  scopeItems(language: $language) {
    text
  }
  slug
  standing
  summary(language: $language) {
    ...TextParts
  }
  targetGroups {
    isSensitive
    name(language: $language) {
      ...TextParts
    }
    position
    slug
  }
  verification
}
fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}
fragment OfferPlaceParts on OfferAtLocation {
  capacityCount
  host {
    name {
      text
    }
  }
  location {
    ...PlaceParts
  }
  note(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}
fragment OpeningParts on Opening {
  closesAt
  opensAt
  state
}
fragment OfferParts on Offer {
  atLocations {
    ...OfferPlaceParts
  }
  contactPoints {
    ...ContactParts
  }
  isUrgent
  name(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  slug
  summary(language: $language) {
    ...TextParts
  }
  verification
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment NoticeParts on Notice {
  severity
  slug
  text(language: $language) {
    ...TextParts
  }
  title(language: $language) {
    ...TextParts
  }
  validFrom
  validTo
}
fragment OfferStatementParts on Statement {
  citations {
    ...CitationParts
  }
  fact
  isShown
  reason(language: $language) {
    ...TextParts
  }
  text(language: $language) {
    ...TextParts
  }
}
fragment OfferPageParts on Offer {
  ...OfferParts
  atLocations {
    citations {
      ...CitationParts
    }
    location {
      citations {
        ...CitationParts
      }
      verifiedOn
    }
    schedules {
      citations {
        ...CitationParts
      }
      verifiedOn
    }
    verifiedOn
  }
  citations {
    ...CitationParts
  }
  contactPoints {
    citations {
      ...CitationParts
    }
    schedules {
      citations {
        ...CitationParts
      }
      verifiedOn
    }
    verifiedOn
  }
  cost {
    amountGrosze
    costType
    note(language: $language) {
      ...TextParts
    }
  }
  description(language: $language) {
    ...TextParts
  }
  eligibility(language: $language) {
    ...TextParts
  }
  languages {
    ...CoverageParts
  }
  lifeSituations {
    sentence(language: $language) {
      ...TextParts
    }
    slug
  }
  notices(on: $today) {
    ...NoticeParts
  }
  organization {
    name(language: $language) {
      ...TextParts
    }
    organizationType
  }
  program {
    name(language: $language) {
      ...TextParts
    }
    slug
  }
  reportedYear
  requiredDocuments(language: $language) {
    ...TextParts
  }
  scopeItems(language: $language) {
    ...TextParts
  }
  standing
  statements {
    ...OfferStatementParts
  }
  steps(language: $language) {
    ...TextParts
  }
  targetGroups {
    isSensitive
    name(language: $language) {
      ...TextParts
    }
    position
    slug
  }
  validUntil
  verifiedOn
}
fragment CoverageParts on LanguageCoverage {
  coverage
  language
}`) as unknown as TypedDocumentString<AllOffersQuery, AllOffersQueryVariables>;
export const CalendarOffersDocument = new TypedDocumentString(`
    query CalendarOffers($after: String, $language: Language!) {
  offers(after: $after, filter: {standings: [CURRENT]}, first: 50) {
    nodes {
      atLocations {
        citations {
          ...SourceDates
        }
        verifiedOn
        id
        location {
          citations {
            ...SourceDates
          }
          verifiedOn
          ...PlaceParts
        }
        room {
          ...RoomParts
        }
        schedules {
          ...CalendarHours
        }
        verification
      }
      contactPoints {
        citations {
          ...SourceDates
        }
        verifiedOn
        id
        location {
          citations {
            ...SourceDates
          }
          verifiedOn
          ...PlaceParts
        }
        phones {
          ...PhoneParts
        }
        room {
          ...RoomParts
        }
        schedules {
          ...CalendarHours
        }
        verification
      }
      id
      name(language: $language) {
        text
      }
      slug
      targetGroups {
        isSensitive
        slug
      }
      verification
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment SourceDates on Citation {
  source {
    asOfTo
  }
}
fragment CalendarHours on Schedule {
  citations {
    ...SourceDates
  }
  verifiedOn
  ...HoursParts
  id
}
fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}`) as unknown as TypedDocumentString<CalendarOffersQuery, CalendarOffersQueryVariables>;
export const CalendarLocationsDocument = new TypedDocumentString(`
    query CalendarLocations($after: String) {
  locations(after: $after, first: 100) {
    nodes {
      id
      name {
        text
      }
      slug
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarLocationsQuery, CalendarLocationsQueryVariables>;
export const CalendarGroupsDocument = new TypedDocumentString(`
    query CalendarGroups($after: String) {
  targetGroups(after: $after, first: 100) {
    nodes {
      id
      isSensitive
      name {
        text
      }
      slug
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarGroupsQuery, CalendarGroupsQueryVariables>;
export const HolidaysDocument = new TypedDocumentString(`
    query Holidays($year: Int!) {
  polishHolidays(year: $year) {
    on
  }
}
    `) as unknown as TypedDocumentString<HolidaysQuery, HolidaysQueryVariables>;
export const CentreDocument = new TypedDocumentString(`
    query Centre($language: Language!) {
  centre {
    children {
      contactPoints {
        ...ContactParts
        citations {
          ...CitationParts
        }
      }
      citations {
        ...CitationParts
      }
      description(language: $language) {
        ...TextParts
      }
      locations {
        ...PlaceParts
      }
      name {
        text
      }
      organizationType
      slug
      standing
      verification
    }
    citations {
      ...CitationParts
    }
    contactPoints {
      ...ContactParts
      citations {
        ...CitationParts
      }
    }
    description(language: $language) {
      ...TextParts
    }
    identifiers {
      citations {
        ...CitationParts
      }
      identifier
      scheme
      verification
    }
    locations {
      ...PlaceParts
      contactPoints {
        ...ContactParts
        citations {
          ...CitationParts
        }
        offers {
          slug
        }
      }
    }
    name {
      text
    }
  }
  document(slug: "biuletyn-informacji-publicznej") {
    citations {
      ...CitationParts
    }
    fileUrl
    title {
      text
    }
    verification
  }
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<CentreQuery, CentreQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($after: String, $language: Language!) {
  organizations(after: $after, filter: {types: [PARTNER, GROUP]}, first: 100) {
    nodes {
      citations {
        ...CitationParts
      }
      description(language: $language) {
        ...TextParts
      }
      name {
        text
      }
      shortName
      slug
      standing
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const ChangesFeedDocument = new TypedDocumentString(`
    query ChangesFeed($after: String) {
  centre {
    citations {
      ...SourceDates
    }
    id
    name {
      text
    }
    verifiedOn
  }
  changes(after: $after, first: 100, since: 0) {
    nodes {
      id
      record {
        __typename
        slug
        ... on ContactPoint {
          name {
            text
          }
          verifiedOn
        }
        ... on Document {
          title {
            text
          }
          verifiedOn
        }
        ... on LegalAct {
          title {
            text
          }
          verifiedOn
        }
        ... on LifeSituation {
          sentence {
            text
          }
          verifiedOn
        }
        ... on Location {
          name {
            text
          }
          verifiedOn
        }
        ... on News {
          publishedOn
          title {
            text
          }
        }
        ... on Notice {
          title {
            text
          }
          validFrom
        }
        ... on Offer {
          name {
            text
          }
          standing
          verifiedOn
        }
        ... on OfferAtLocation {
          offer {
            name {
              text
            }
            slug
            standing
          }
          verifiedOn
        }
        ... on Organization {
          name {
            text
          }
          verifiedOn
        }
        ... on Program {
          name {
            text
          }
          verifiedOn
        }
        ... on TargetGroup {
          name {
            text
          }
          verifiedOn
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment SourceDates on Citation {
  source {
    asOfTo
  }
}`) as unknown as TypedDocumentString<ChangesFeedQuery, ChangesFeedQueryVariables>;
export const ContactCardsDocument = new TypedDocumentString(`
    query ContactCards($after: String, $language: Language!) {
  contactPoints(after: $after, first: 50) {
    nodes {
      ...ContactParts
      citations {
        ...SourceDates
      }
      id
      offers {
        organization {
          name {
            text
          }
        }
        targetGroups {
          isSensitive
        }
      }
      organizations {
        name {
          text
        }
      }
      verifiedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment SourceDates on Citation {
  source {
    asOfTo
  }
}
fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}`) as unknown as TypedDocumentString<ContactCardsQuery, ContactCardsQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($after: String) {
  documents(after: $after, first: 100) {
    nodes {
      citations {
        ...CitationParts
      }
      fileUrl
      legalAct {
        ...ActParts
        citations {
          ...CitationParts
        }
      }
      slug
      title {
        text
      }
      verification
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment ActParts on LegalAct {
  actType
  adoptedOn
  issuer {
    text
  }
  number
  slug
  title {
    text
  }
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const ProgramsDocument = new TypedDocumentString(`
    query Programs($after: String) {
  programs(after: $after, filter: {standings: [CURRENT]}, first: 100) {
    nodes {
      citations {
        ...CitationParts
      }
      documents {
        slug
        title {
          text
        }
      }
      name {
        text
      }
      slug
      summary {
        text
      }
      verification
      yearFrom
      yearTo
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<ProgramsQuery, ProgramsQueryVariables>;
export const GroupPagesDocument = new TypedDocumentString(`
    query GroupPages($after: String, $language: Language!) {
  targetGroups(after: $after, first: 100) {
    nodes {
      citations {
        ...CitationParts
      }
      description(language: $language) {
        ...TextParts
      }
      isSensitive
      languages {
        ...CoverageParts
      }
      name(language: $language) {
        ...TextParts
      }
      offers {
        slug
      }
      slug
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment CoverageParts on LanguageCoverage {
  coverage
  language
}`) as unknown as TypedDocumentString<GroupPagesQuery, GroupPagesQueryVariables>;
export const CentreHoursDocument = new TypedDocumentString(`
    query CentreHours($language: Language!) {
  centre {
    contactPoints {
      ...ContactParts
    }
  }
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}`) as unknown as TypedDocumentString<CentreHoursQuery, CentreHoursQueryVariables>;
export const CentreIdDocument = new TypedDocumentString(`
    query CentreId {
  centre {
    id
  }
}
    `) as unknown as TypedDocumentString<CentreIdQuery, CentreIdQueryVariables>;
export const LocationsDocument = new TypedDocumentString(`
    query Locations($after: String, $asOf: Instant!, $language: Language!, $today: LocalDate!) {
  locations(after: $after, first: 50) {
    nodes {
      ...PlaceParts
      accessibility {
        allowsAssistanceDog
        hasAccessibleToilet
        hasDisabledParking
        hasInductionLoop
        hasLift
        hasSignLanguageInterpreter
        isStepFree
        note(language: $language) {
          ...TextParts
        }
      }
      citations {
        ...CitationParts
      }
      contactPoints {
        ...ContactParts
        citations {
          ...CitationParts
        }
        verifiedOn
      }
      directions(language: $language) {
        ...TextParts
      }
      languages {
        ...CoverageParts
      }
      notices(on: $today) {
        ...NoticeParts
      }
      offersHere {
        ...OfferPlaceParts
        citations {
          ...CitationParts
        }
        offer {
          contactPoints {
            ...ContactParts
          }
          name(language: $language) {
            ...TextParts
          }
          reportedYear
          slug
          standing
        }
        verifiedOn
      }
      rooms {
        ...RoomParts
      }
      verifiedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}
fragment OfferPlaceParts on OfferAtLocation {
  capacityCount
  host {
    name {
      text
    }
  }
  location {
    ...PlaceParts
  }
  note(language: $language) {
    ...TextParts
  }
  openings(from: $asOf, days: 35) {
    ...OpeningParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}
fragment OpeningParts on Opening {
  closesAt
  opensAt
  state
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment NoticeParts on Notice {
  severity
  slug
  text(language: $language) {
    ...TextParts
  }
  title(language: $language) {
    ...TextParts
  }
  validFrom
  validTo
}
fragment CoverageParts on LanguageCoverage {
  coverage
  language
}`) as unknown as TypedDocumentString<LocationsQuery, LocationsQueryVariables>;
export const NewsFeedDocument = new TypedDocumentString(`
    query NewsFeed($after: String) {
  centre {
    id
    name {
      text
    }
  }
  news(after: $after, first: 100) {
    nodes {
      id
      publishedOn
      slug
      summary {
        text
      }
      title {
        text
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<NewsFeedQuery, NewsFeedQueryVariables>;
export const NewsDocument = new TypedDocumentString(`
    query News($after: String) {
  news(after: $after, first: 100) {
    nodes {
      citations {
        ...CitationParts
      }
      namedPersons {
        name
        publicFunction {
          text
        }
      }
      offers {
        name {
          text
        }
        slug
      }
      paragraphs {
        text
      }
      publishedOn
      slug
      summary {
        text
      }
      title {
        text
      }
      verification
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<NewsQuery, NewsQueryVariables>;
export const RecordCountsDocument = new TypedDocumentString(`
    query RecordCounts {
  contactPoints(first: 1) {
    totalCount
  }
  indicators(first: 1) {
    totalCount
  }
  legalActs(first: 1) {
    totalCount
  }
  lifeSituations(first: 1) {
    totalCount
  }
  locations(first: 1) {
    totalCount
  }
  offers(first: 1) {
    totalCount
  }
  organizations(first: 1) {
    totalCount
  }
  programs(first: 1) {
    totalCount
  }
  sources(first: 1) {
    totalCount
  }
  targetGroups(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<RecordCountsQuery, RecordCountsQueryVariables>;
export const OpenOffersDocument = new TypedDocumentString(`
    query OpenOffers($after: String, $today: LocalDate!) {
  offers(after: $after, first: 50) {
    nodes {
      ...OfferRow
      atLocations {
        ...OpenOfferPlaceParts
      }
      contactPoints {
        ...OpenContactParts
      }
      lifeSituations {
        id
      }
      notices(on: $today) {
        text {
          ...OpenTextParts
        }
        title {
          ...OpenTextParts
        }
      }
      organization {
        id
      }
      program {
        ...OpenProgramParts
      }
      scopeItems {
        ...OpenTextParts
      }
      targetGroups {
        id
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment OpenTextParts on LocalizedText {
  text
}
fragment OpenCitationParts on Citation {
  source {
    asOfFrom
    asOfTo
  }
}
fragment OpenScheduleParts on Schedule {
  access
  exceptionTexts {
    ...OpenTextParts
  }
  holidayPolicy
  id
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  slug
  text {
    ...OpenTextParts
  }
  validFrom
  validTo
  verification
}
fragment OpenContactParts on ContactPoint {
  email
  id
  location {
    id
    name {
      ...OpenTextParts
    }
  }
  name {
    ...OpenTextParts
  }
  phones {
    display
    number
    phoneType
  }
  room {
    number
  }
  schedules {
    text {
      ...OpenTextParts
    }
  }
  slug
  verification
}
fragment OpenProgramParts on Program {
  adoptedBy {
    slug
  }
  aims {
    ...OpenTextParts
  }
  amendedBy {
    slug
  }
  executors {
    id
  }
  id
  name {
    ...OpenTextParts
  }
  slug
  summary {
    ...OpenTextParts
  }
  verification
}
fragment OpenLocationParts on Location {
  accessibility {
    allowsAssistanceDog
    hasAccessibleToilet
    hasDisabledParking
    hasInductionLoop
    hasLift
    hasSignLanguageInterpreter
    isStepFree
    note {
      ...OpenTextParts
    }
  }
  address {
    city
    postalCode
    street
  }
  citations {
    ...OpenCitationParts
  }
  directions {
    ...OpenTextParts
  }
  id
  name {
    ...OpenTextParts
  }
  slug
  verification
  verifiedOn
}
fragment OpenOfferPlaceParts on OfferAtLocation {
  capacityCount
  citations {
    ...OpenCitationParts
  }
  host {
    id
    name {
      ...OpenTextParts
    }
  }
  id
  location {
    ...OpenLocationParts
  }
  note {
    ...OpenTextParts
  }
  room {
    floor
    number
    roomType
  }
  schedules {
    ...OpenScheduleParts
  }
  slug
  verification
  verifiedOn
}
fragment OfferRow on Offer {
  atLocations {
    location {
      slug
    }
  }
  citations {
    ...CitedSource
  }
  contactPoints {
    slug
  }
  cost {
    amountGrosze
    costType
    note {
      text
    }
  }
  description {
    text
  }
  eligibility {
    text
  }
  id
  isUrgent
  lifeSituations {
    slug
  }
  name {
    text
  }
  organization {
    ...RecordBody
  }
  program {
    slug
  }
  reportedYear
  requiredDocuments {
    text
  }
  slug
  standing
  steps {
    text
  }
  summary {
    text
  }
  targetGroups {
    slug
  }
  verification
  verifiedOn
}
fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}
fragment RecordBody on Organization {
  name {
    text
  }
  slug
}`) as unknown as TypedDocumentString<OpenOffersQuery, OpenOffersQueryVariables>;
export const OpenOrganizationsDocument = new TypedDocumentString(`
    query OpenOrganizations($after: String) {
  organizations(after: $after, first: 50) {
    nodes {
      citations {
        ...OpenCitationParts
      }
      contactPoints {
        ...OpenContactParts
      }
      description {
        ...OpenTextParts
      }
      id
      identifiers {
        id
        identifier
        scheme
        slug
        verification
      }
      locations {
        ...OpenLocationParts
      }
      name {
        ...OpenTextParts
      }
      organizationType
      parent {
        id
      }
      shortName
      slug
      standing
      verification
      verifiedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment OpenTextParts on LocalizedText {
  text
}
fragment OpenCitationParts on Citation {
  source {
    asOfFrom
    asOfTo
  }
}
fragment OpenContactParts on ContactPoint {
  email
  id
  location {
    id
    name {
      ...OpenTextParts
    }
  }
  name {
    ...OpenTextParts
  }
  phones {
    display
    number
    phoneType
  }
  room {
    number
  }
  schedules {
    text {
      ...OpenTextParts
    }
  }
  slug
  verification
}
fragment OpenLocationParts on Location {
  accessibility {
    allowsAssistanceDog
    hasAccessibleToilet
    hasDisabledParking
    hasInductionLoop
    hasLift
    hasSignLanguageInterpreter
    isStepFree
    note {
      ...OpenTextParts
    }
  }
  address {
    city
    postalCode
    street
  }
  citations {
    ...OpenCitationParts
  }
  directions {
    ...OpenTextParts
  }
  id
  name {
    ...OpenTextParts
  }
  slug
  verification
  verifiedOn
}`) as unknown as TypedDocumentString<OpenOrganizationsQuery, OpenOrganizationsQueryVariables>;
export const OpenLocationsDocument = new TypedDocumentString(`
    query OpenLocations($after: String) {
  locations(after: $after, first: 50) {
    nodes {
      ...LocationRow
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment LocationRow on Location {
  accessibility {
    allowsAssistanceDog
    hasAccessibleToilet
    hasDisabledParking
    hasInductionLoop
    hasLift
    hasSignLanguageInterpreter
    isStepFree
    note {
      text
    }
  }
  address {
    city
    postalCode
    street
  }
  citations {
    ...CitedSource
  }
  contactPoints {
    slug
  }
  directions {
    text
  }
  id
  name {
    text
  }
  slug
  verification
  verifiedOn
}
fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}`) as unknown as TypedDocumentString<OpenLocationsQuery, OpenLocationsQueryVariables>;
export const OpenProgramsDocument = new TypedDocumentString(`
    query OpenPrograms($after: String) {
  programs(after: $after, first: 50) {
    nodes {
      ...OpenProgramParts
      ...ProgramRow
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment OpenTextParts on LocalizedText {
  text
}
fragment OpenProgramParts on Program {
  adoptedBy {
    slug
  }
  aims {
    ...OpenTextParts
  }
  amendedBy {
    slug
  }
  executors {
    id
  }
  id
  name {
    ...OpenTextParts
  }
  slug
  summary {
    ...OpenTextParts
  }
  verification
}
fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}
fragment RecordBody on Organization {
  name {
    text
  }
  slug
}
fragment ProgramRow on Program {
  adoptedBy {
    slug
  }
  aims {
    text
  }
  amendedBy {
    slug
  }
  citations {
    ...CitedSource
  }
  executors {
    ...RecordBody
  }
  id
  level
  name {
    text
  }
  offers {
    slug
  }
  predecessor {
    slug
  }
  results {
    amountGrosze
    count
    isApproximate
    locator
    parts {
      amountGrosze
      count
      text {
        text
      }
      unit {
        text
      }
    }
    remark {
      text
    }
    text {
      text
    }
    unit {
      text
    }
    year
  }
  slug
  standing
  summary {
    text
  }
  verification
  verifiedOn
  yearFrom
  yearTo
}`) as unknown as TypedDocumentString<OpenProgramsQuery, OpenProgramsQueryVariables>;
export const OpenTargetGroupsDocument = new TypedDocumentString(`
    query OpenTargetGroups($after: String) {
  targetGroups(after: $after, first: 50) {
    nodes {
      description {
        ...OpenTextParts
      }
      id
      name {
        ...OpenTextParts
      }
      slug
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment OpenTextParts on LocalizedText {
  text
}`) as unknown as TypedDocumentString<OpenTargetGroupsQuery, OpenTargetGroupsQueryVariables>;
export const OpenLifeSituationsDocument = new TypedDocumentString(`
    query OpenLifeSituations($after: String) {
  lifeSituations(after: $after, first: 50) {
    nodes {
      description {
        ...OpenTextParts
      }
      id
      sentence {
        ...OpenTextParts
      }
      slug
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment OpenTextParts on LocalizedText {
  text
}`) as unknown as TypedDocumentString<OpenLifeSituationsQuery, OpenLifeSituationsQueryVariables>;
export const ProgramPagesDocument = new TypedDocumentString(`
    query ProgramPages($after: String) {
  programs(after: $after, first: 100) {
    nodes {
      adoptedBy {
        ...ActParts
        citations {
          ...CitationParts
        }
      }
      aims {
        text
      }
      amendedBy {
        ...ActParts
        citations {
          ...CitationParts
        }
      }
      citations {
        ...CitationParts
      }
      documents {
        slug
        title {
          text
        }
      }
      executors {
        ...BodyParts
      }
      level
      name {
        text
      }
      offers {
        name {
          text
        }
        slug
        standing
      }
      predecessor {
        name {
          text
        }
        slug
      }
      slug
      standing
      strategies {
        name {
          text
        }
      }
      successors {
        name {
          text
        }
        slug
      }
      summary {
        text
      }
      verification
      yearFrom
      yearTo
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment ActParts on LegalAct {
  actType
  adoptedOn
  issuer {
    text
  }
  number
  slug
  title {
    text
  }
}
fragment BodyParts on Organization {
  name {
    text
  }
  shortName
  slug
}`) as unknown as TypedDocumentString<ProgramPagesQuery, ProgramPagesQueryVariables>;
export const ProgramResultsDocument = new TypedDocumentString(`
    query ProgramResults($after: String) {
  programs(after: $after, first: 100) {
    nodes {
      results {
        amountGrosze
        count
        isApproximate
        locator
        parts {
          amountGrosze
          count
          text {
            text
          }
          unit {
            text
          }
        }
        remark {
          text
        }
        text {
          text
        }
        unit {
          text
        }
        year
      }
      slug
      statements {
        ...StatementParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment StatementParts on Statement {
  citations {
    locator
    source {
      title {
        text
      }
    }
  }
  fact
  isShown
  reason {
    text
  }
  text {
    text
  }
}`) as unknown as TypedDocumentString<ProgramResultsQuery, ProgramResultsQueryVariables>;
export const LegalActsDocument = new TypedDocumentString(`
    query LegalActs($after: String) {
  legalActs(after: $after, first: 100) {
    nodes {
      ...ActParts
      amendedBy {
        ...ActParts
      }
      amends {
        ...ActParts
      }
      citations {
        ...CitationParts
      }
      documents {
        slug
        title {
          text
        }
      }
      journal
      programs {
        name {
          text
        }
        slug
      }
      statements {
        ...StatementParts
      }
      url
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment ActParts on LegalAct {
  actType
  adoptedOn
  issuer {
    text
  }
  number
  slug
  title {
    text
  }
}
fragment StatementParts on Statement {
  citations {
    locator
    source {
      title {
        text
      }
    }
  }
  fact
  isShown
  reason {
    text
  }
  text {
    text
  }
}`) as unknown as TypedDocumentString<LegalActsQuery, LegalActsQueryVariables>;
export const RemovedRecordsDocument = new TypedDocumentString(`
    query RemovedRecords($after: String) {
  removedRecords(after: $after, first: 100) {
    nodes {
      id
      inRelease
      kind
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<RemovedRecordsQuery, RemovedRecordsQueryVariables>;
export const StrategiesDocument = new TypedDocumentString(`
    query Strategies($after: String) {
  strategies(after: $after, first: 100) {
    nodes {
      adoptedBy {
        ...ActParts
      }
      citations {
        ...CitationParts
      }
      conclusions {
        text
      }
      mission {
        text
      }
      name {
        text
      }
      programs {
        name {
          text
        }
        slug
      }
      slug
      summary {
        text
      }
      yearFrom
      yearTo
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment ActParts on LegalAct {
  actType
  adoptedOn
  issuer {
    text
  }
  number
  slug
  title {
    text
  }
}`) as unknown as TypedDocumentString<StrategiesQuery, StrategiesQueryVariables>;
export const StrategicGoalsDocument = new TypedDocumentString(`
    query StrategicGoals($strategy: String!) {
  strategy(slug: $strategy) {
    strategicGoals {
      citations {
        ...CitationParts
      }
      name {
        text
      }
      number
      operationalGoals {
        bodies {
          fromRow
          organizations {
            ...BodyParts
          }
          remark {
            text
          }
          toRow
        }
        citations {
          ...CitationParts
        }
        directions {
          text
        }
        name {
          text
        }
        number
        slug
      }
      slug
    }
  }
}
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment BodyParts on Organization {
  name {
    text
  }
  shortName
  slug
}`) as unknown as TypedDocumentString<StrategicGoalsQuery, StrategicGoalsQueryVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators($after: String) {
  indicators(after: $after, first: 100) {
    nodes {
      citations {
        ...CitationParts
      }
      name {
        text
      }
      operationalGoal {
        number
        slug
      }
      row
      slug
      values {
        agreement
        contributions {
          activity {
            text
          }
          isApproximate
          isOutsideSum
          note {
            text
          }
          organization {
            ...BodyParts
          }
          parts {
            isApproximate
            name {
              text
            }
            value
          }
          value
        }
        declared
        difference
        isApproximate
        remark {
          text
        }
        sum
        year
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment BodyParts on Organization {
  name {
    text
  }
  shortName
  slug
}`) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell($language: Language!) {
  centre {
    contactPoints {
      ...ContactParts
    }
    locations {
      ...PlaceParts
    }
    name {
      text
    }
    shortName
  }
  document(slug: "biuletyn-informacji-publicznej") {
    fileUrl
  }
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  exceptions {
    exceptionType
    from
    hours {
      closesAt
      opensAt
      passesMidnight
    }
    to
  }
  exceptionTexts(language: $language) {
    text
  }
  holidayPolicy
  purpose
  season {
    from
    to
  }
  slots {
    anchorOn
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text(language: $language) {
    text
  }
  validFrom
  validTo
  verification
}
fragment RoomParts on Room {
  floor
  number
  roomType
}
fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name(language: $language) {
    ...TextParts
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name(language: $language) {
    ...TextParts
  }
  phones {
    ...PhoneParts
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  slug
  verification
}`) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const SituationsDocument = new TypedDocumentString(`
    query Situations($after: String, $language: Language!) {
  lifeSituations(after: $after, first: 100) {
    nodes {
      citations {
        ...CitationParts
      }
      description(language: $language) {
        ...TextParts
      }
      isUrgent
      languages {
        ...CoverageParts
      }
      offers {
        slug
      }
      sentence(language: $language) {
        ...TextParts
      }
      slug
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment TextParts on LocalizedText {
  state
  text
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfFrom
    asOfReason {
      text
    }
    asOfTo
    slug
    title {
      text
    }
    url
  }
}
fragment CoverageParts on LanguageCoverage {
  coverage
  language
}`) as unknown as TypedDocumentString<SituationsQuery, SituationsQueryVariables>;
export const OfferPlaceRecordsDocument = new TypedDocumentString(`
    query OfferPlaceRecords($after: String) {
  offersAtLocations(after: $after, first: 100) {
    nodes {
      capacityCount
      citations {
        ...CitedSource
      }
      host {
        ...RecordBody
      }
      id
      location {
        slug
      }
      note {
        text
      }
      offer {
        slug
      }
      room {
        ...RecordRoom
      }
      schedules {
        slug
      }
      slug
      verification
      verifiedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}
fragment RecordBody on Organization {
  name {
    text
  }
  slug
}
fragment RecordRoom on Room {
  floor
  number
}`) as unknown as TypedDocumentString<OfferPlaceRecordsQuery, OfferPlaceRecordsQueryVariables>;
export const ScheduleRecordsDocument = new TypedDocumentString(`
    query ScheduleRecords($after: String) {
  schedules(after: $after, first: 50) {
    nodes {
      access
      citations {
        ...CitedSource
      }
      contactPoints {
        slug
      }
      exceptionTexts {
        text
      }
      holidayPolicy
      offersAtLocations {
        location {
          slug
        }
        offer {
          slug
        }
      }
      purpose
      season {
        from
        to
      }
      slots {
        anchorOn
        byDay
        closesAt
        everyWeeks
        nthInMonth
        opensAt
        passesMidnight
      }
      slug
      text {
        text
      }
      validFrom
      validTo
      verification
      verifiedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}`) as unknown as TypedDocumentString<ScheduleRecordsQuery, ScheduleRecordsQueryVariables>;
export const ContactRecordsDocument = new TypedDocumentString(`
    query ContactRecords($after: String) {
  contactPoints(after: $after, first: 50) {
    nodes {
      citations {
        ...CitedSource
      }
      email
      id
      location {
        slug
      }
      name {
        text
      }
      offers {
        slug
      }
      organizations {
        slug
      }
      phones {
        display
        number
        phoneType
        uri
      }
      room {
        ...RecordRoom
      }
      schedules {
        slug
      }
      slug
      verification
      verifiedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}
fragment RecordRoom on Room {
  floor
  number
}`) as unknown as TypedDocumentString<ContactRecordsQuery, ContactRecordsQueryVariables>;
export const LegalActRecordsDocument = new TypedDocumentString(`
    query LegalActRecords($after: String) {
  legalActs(after: $after, first: 100) {
    nodes {
      actType
      adoptedOn
      amends {
        slug
      }
      citations {
        ...CitedSource
      }
      id
      issuer {
        text
      }
      journal
      number
      programs {
        slug
      }
      slug
      title {
        text
      }
      url
      verification
      verifiedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}`) as unknown as TypedDocumentString<LegalActRecordsQuery, LegalActRecordsQueryVariables>;
export const IndicatorRecordsDocument = new TypedDocumentString(`
    query IndicatorRecords($after: String) {
  indicators(after: $after, first: 100) {
    nodes {
      citations {
        ...CitedSource
      }
      id
      name {
        text
      }
      operationalGoal {
        number
        slug
      }
      row
      slug
      unit {
        text
      }
      values {
        agreement
        contributions {
          activity {
            text
          }
          isApproximate
          isOutsideSum
          note {
            text
          }
          organization {
            ...RecordBody
          }
          parts {
            isApproximate
            name {
              text
            }
            value
          }
          value
        }
        declared
        difference
        isApproximate
        remark {
          text
        }
        sum
        year
      }
      verification
      verifiedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CitedSource on Citation {
  source {
    asOfFrom
    asOfTo
    slug
  }
}
fragment RecordBody on Organization {
  name {
    text
  }
  slug
}`) as unknown as TypedDocumentString<IndicatorRecordsQuery, IndicatorRecordsQueryVariables>;