// Made by graphql-codegen from schema/public.graphql and site/src/content; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of act it is. */
export type LegalActType =
  /** An order of a head of office (zarządzenie). */
  | 'ORDER'
  /** A resolution of a council (uchwała). */
  | 'RESOLUTION'
  /** An act of parliament (ustawa). */
  | 'STATUTE';

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

export type CentreQueryVariables = Exact<{ [key: string]: never; }>;


export type CentreQuery = { readonly centre: { readonly children: ReadonlyArray<{ readonly organizationType: OrganizationType, readonly slug: string, readonly standing: Standing, readonly verification: Verification, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly description: { readonly text: string } | null, readonly locations: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } }>, readonly name: { readonly text: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly description: { readonly text: string } | null, readonly locations: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } }>, readonly name: { readonly text: string } } | null };

export type DocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly fileUrl: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly legalAct: { readonly actType: LegalActType, readonly adoptedOn: string | null, readonly number: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly issuer: { readonly text: string } | null, readonly title: { readonly text: string } } | null, readonly title: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ProgramsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProgramsQuery = { readonly programs: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly yearFrom: number | null, readonly yearTo: number | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly documents: ReadonlyArray<{ readonly slug: string, readonly title: { readonly text: string } }>, readonly name: { readonly text: string }, readonly summary: { readonly text: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type PhonePartsFragment = { readonly display: string, readonly phoneType: PhoneType, readonly uri: string };

export type HoursPartsFragment = { readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } };

export type RoomPartsFragment = { readonly floor: number | null, readonly number: string, readonly roomType: RoomType };

export type PlacePartsFragment = { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } };

export type ContactPartsFragment = { readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> };

export type OfferPlacePartsFragment = { readonly capacityCount: number | null, readonly verification: Verification, readonly host: { readonly name: { readonly text: string } } | null, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } }, readonly note: { readonly text: string } | null, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> };

export type OfferPartsFragment = { readonly isUrgent: boolean, readonly slug: string, readonly verification: Verification, readonly atLocations: ReadonlyArray<{ readonly capacityCount: number | null, readonly verification: Verification, readonly host: { readonly name: { readonly text: string } } | null, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } }, readonly note: { readonly text: string } | null, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly name: { readonly text: string }, readonly summary: { readonly text: string } };

export type CitationPartsFragment = { readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } };

export type TargetGroupsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TargetGroupsQuery = { readonly targetGroups: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly description: { readonly text: string }, readonly name: { readonly text: string }, readonly offers: ReadonlyArray<{ readonly isUrgent: boolean, readonly slug: string, readonly standing: Standing, readonly name: { readonly text: string }, readonly summary: { readonly text: string } }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type HomeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HomeQuery = { readonly offers: { readonly nodes: ReadonlyArray<{ readonly isUrgent: boolean, readonly slug: string, readonly verification: Verification, readonly atLocations: ReadonlyArray<{ readonly capacityCount: number | null, readonly verification: Verification, readonly host: { readonly name: { readonly text: string } } | null, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } }, readonly note: { readonly text: string } | null, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly name: { readonly text: string }, readonly summary: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type LocationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LocationsQuery = { readonly locations: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly offersHere: ReadonlyArray<{ readonly capacityCount: number | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly offer: { readonly slug: string, readonly standing: Standing, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly name: { readonly text: string } }, readonly host: { readonly name: { readonly text: string } } | null, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } }, readonly note: { readonly text: string } | null, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly rooms: ReadonlyArray<{ readonly floor: number | null, readonly number: string, readonly roomType: RoomType }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type OffersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OffersQuery = { readonly offers: { readonly nodes: ReadonlyArray<{ readonly isUrgent: boolean, readonly slug: string, readonly verification: Verification, readonly atLocations: ReadonlyArray<{ readonly capacityCount: number | null, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } }, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }>, readonly host: { readonly name: { readonly text: string } } | null, readonly note: { readonly text: string } | null, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly locator: string, readonly remark: { readonly text: string } | null, readonly source: { readonly slug: string, readonly url: string | null, readonly asOfReason: { readonly text: string }, readonly title: { readonly text: string } } }>, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }>, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null }>, readonly description: { readonly text: string } | null, readonly eligibility: { readonly text: string } | null, readonly organization: { readonly name: { readonly text: string } }, readonly scopeItems: ReadonlyArray<{ readonly text: string }>, readonly targetGroups: ReadonlyArray<{ readonly slug: string, readonly name: { readonly text: string } }>, readonly name: { readonly text: string }, readonly summary: { readonly text: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { readonly centre: { readonly shortName: string | null, readonly contactPoints: ReadonlyArray<{ readonly email: string | null, readonly slug: string, readonly verification: Verification, readonly location: { readonly slug: string, readonly verification: Verification, readonly address: { readonly city: string, readonly postalCode: string | null, readonly street: string }, readonly name: { readonly text: string } } | null, readonly name: { readonly text: string }, readonly phones: ReadonlyArray<{ readonly display: string, readonly phoneType: PhoneType, readonly uri: string }>, readonly room: { readonly floor: number | null, readonly number: string, readonly roomType: RoomType } | null, readonly schedules: ReadonlyArray<{ readonly access: ScheduleAccess, readonly purpose: SchedulePurpose, readonly verification: Verification, readonly season: { readonly from: string, readonly to: string } | null, readonly slots: ReadonlyArray<{ readonly byDay: ReadonlyArray<Weekday>, readonly closesAt: string | null, readonly everyWeeks: number | null, readonly nthInMonth: number | null, readonly opensAt: string | null, readonly passesMidnight: boolean }>, readonly text: { readonly text: string } }> }>, readonly name: { readonly text: string } } | null };

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
export const PlacePartsFragmentDoc = new TypedDocumentString(`
    fragment PlaceParts on Location {
  address {
    city
    postalCode
    street
  }
  name {
    text
  }
  slug
  verification
}
    `, {"fragmentName":"PlaceParts"}) as unknown as TypedDocumentString<PlacePartsFragment, unknown>;
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
  purpose
  season {
    from
    to
  }
  slots {
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text {
    text
  }
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
  note {
    text
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}
    fragment HoursParts on Schedule {
  access
  purpose
  season {
    from
    to
  }
  slots {
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text {
    text
  }
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
  name {
    text
  }
  slug
  verification
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
  name {
    text
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
    fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  purpose
  season {
    from
    to
  }
  slots {
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text {
    text
  }
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
  name {
    text
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
  name {
    text
  }
  slug
  summary {
    text
  }
  verification
}
    fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  purpose
  season {
    from
    to
  }
  slots {
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text {
    text
  }
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
  name {
    text
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name {
    text
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
  note {
    text
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}`, {"fragmentName":"OfferParts"}) as unknown as TypedDocumentString<OfferPartsFragment, unknown>;
export const CitationPartsFragmentDoc = new TypedDocumentString(`
    fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfReason {
      text
    }
    slug
    title {
      text
    }
    url
  }
}
    `, {"fragmentName":"CitationParts"}) as unknown as TypedDocumentString<CitationPartsFragment, unknown>;
export const CentreDocument = new TypedDocumentString(`
    query Centre {
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
      description {
        text
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
    description {
      text
    }
    locations {
      ...PlaceParts
    }
    name {
      text
    }
  }
}
    fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  purpose
  season {
    from
    to
  }
  slots {
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text {
    text
  }
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
  name {
    text
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name {
    text
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
    asOfReason {
      text
    }
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<CentreQuery, CentreQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($after: String) {
  documents(after: $after, first: 100) {
    nodes {
      citations {
        ...CitationParts
      }
      fileUrl
      legalAct {
        actType
        adoptedOn
        citations {
          ...CitationParts
        }
        issuer {
          text
        }
        number
        title {
          text
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
    asOfReason {
      text
    }
    slug
    title {
      text
    }
    url
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
    asOfReason {
      text
    }
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<ProgramsQuery, ProgramsQueryVariables>;
export const TargetGroupsDocument = new TypedDocumentString(`
    query TargetGroups($after: String) {
  targetGroups(after: $after, first: 100) {
    nodes {
      description {
        text
      }
      name {
        text
      }
      offers {
        isUrgent
        name {
          text
        }
        slug
        standing
        summary {
          text
        }
      }
      slug
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<TargetGroupsQuery, TargetGroupsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($after: String) {
  offers(after: $after, filter: {standings: [CURRENT]}, first: 100) {
    nodes {
      ...OfferParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  purpose
  season {
    from
    to
  }
  slots {
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text {
    text
  }
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
  name {
    text
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name {
    text
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
  note {
    text
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}
fragment OfferParts on Offer {
  atLocations {
    ...OfferPlaceParts
  }
  contactPoints {
    ...ContactParts
  }
  isUrgent
  name {
    text
  }
  slug
  summary {
    text
  }
  verification
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const LocationsDocument = new TypedDocumentString(`
    query Locations($after: String) {
  locations(after: $after, first: 100) {
    nodes {
      ...PlaceParts
      citations {
        ...CitationParts
      }
      contactPoints {
        ...ContactParts
        citations {
          ...CitationParts
        }
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
          name {
            text
          }
          slug
          standing
        }
      }
      rooms {
        ...RoomParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  purpose
  season {
    from
    to
  }
  slots {
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text {
    text
  }
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
  name {
    text
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name {
    text
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
  note {
    text
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfReason {
      text
    }
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<LocationsQuery, LocationsQueryVariables>;
export const OffersDocument = new TypedDocumentString(`
    query Offers($after: String) {
  offers(after: $after, filter: {standings: [CURRENT]}, first: 100) {
    nodes {
      ...OfferParts
      atLocations {
        citations {
          ...CitationParts
        }
        location {
          citations {
            ...CitationParts
          }
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
        schedules {
          citations {
            ...CitationParts
          }
        }
      }
      description {
        text
      }
      eligibility {
        text
      }
      organization {
        name {
          text
        }
      }
      scopeItems {
        text
      }
      targetGroups {
        name {
          text
        }
        slug
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  purpose
  season {
    from
    to
  }
  slots {
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text {
    text
  }
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
  name {
    text
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name {
    text
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
  note {
    text
  }
  room {
    ...RoomParts
  }
  schedules {
    ...HoursParts
  }
  verification
}
fragment OfferParts on Offer {
  atLocations {
    ...OfferPlaceParts
  }
  contactPoints {
    ...ContactParts
  }
  isUrgent
  name {
    text
  }
  slug
  summary {
    text
  }
  verification
}
fragment CitationParts on Citation {
  locator
  remark {
    text
  }
  source {
    asOfReason {
      text
    }
    slug
    title {
      text
    }
    url
  }
}`) as unknown as TypedDocumentString<OffersQuery, OffersQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  centre {
    contactPoints {
      ...ContactParts
    }
    name {
      text
    }
    shortName
  }
}
    fragment PhoneParts on Phone {
  display
  phoneType
  uri
}
fragment HoursParts on Schedule {
  access
  purpose
  season {
    from
    to
  }
  slots {
    byDay
    closesAt
    everyWeeks
    nthInMonth
    opensAt
    passesMidnight
  }
  text {
    text
  }
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
  name {
    text
  }
  slug
  verification
}
fragment ContactParts on ContactPoint {
  email
  location {
    ...PlaceParts
  }
  name {
    text
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