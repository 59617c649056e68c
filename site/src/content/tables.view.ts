// SPDX-License-Identifier: EUPL-1.2

import type {
  ContactRecordsQuery,
  IndicatorRecordsQuery,
  LegalActRecordsQuery,
  LocationRowFragment,
  OfferPlaceRecordsQuery,
  OfferRowFragment,
  ProgramRowFragment,
  ScheduleRecordsQuery,
} from "@okienko/schema/documents";

/** An offer as the tables of open data tell it: the record as it was asked for, in Polish. */
export type OfferRecord = OfferRowFragment;
/** That an offer can be had in a place. */
export type OfferPlaceRecord = OfferPlaceRecordsQuery["offersAtLocations"]["nodes"][number];
/** A place. */
export type LocationRecord = LocationRowFragment;
/** Hours, with who keeps them. */
export type ScheduleRecord = ScheduleRecordsQuery["schedules"]["nodes"][number];
/** Whom to turn to. */
export type ContactRecord = ContactRecordsQuery["contactPoints"]["nodes"][number];
/** A programme with its results. */
export type ProgramRecord = ProgramRowFragment;
/** A legal act. */
export type LegalActRecord = LegalActRecordsQuery["legalActs"]["nodes"][number];
/** An indicator with its values. */
export type IndicatorRecord = IndicatorRecordsQuery["indicators"]["nodes"][number];

/** All records that the tables of open data are made of, each kind in the order of the API. */
export interface TableRecords {
  /** Name of the centre, who publishes them. */
  readonly publisher: string;
  readonly offers: readonly OfferRecord[];
  readonly offerPlaces: readonly OfferPlaceRecord[];
  readonly locations: readonly LocationRecord[];
  readonly schedules: readonly ScheduleRecord[];
  readonly contacts: readonly ContactRecord[];
  readonly programs: readonly ProgramRecord[];
  readonly legalActs: readonly LegalActRecord[];
  readonly indicators: readonly IndicatorRecord[];
}
