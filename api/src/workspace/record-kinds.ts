// SPDX-License-Identifier: EUPL-1.2

import { ContactPoint } from "../domains/contacts/contact-point.entity.ts";
import { Document } from "../domains/documents/document.entity.ts";
import { Offer } from "../domains/offers/offer.entity.ts";
import { OfferAtLocation } from "../domains/offers/offer-at-location.entity.ts";
import { TargetGroup } from "../domains/offers/target-group.entity.ts";
import { Organization } from "../domains/organization/organization.entity.ts";
import { Location } from "../domains/places/location.entity.ts";
import { Room } from "../domains/places/room.entity.ts";
import { Program } from "../domains/programs/program.entity.ts";
import { Schedule } from "../domains/schedules/schedule.entity.ts";
import { Source } from "../domains/sources/source.entity.ts";
import { type RecordKind, recordKindOf } from "../persistence/record.ts";

/** Every kind of record, what is referred to before what refers to it. */
export const recordKinds: readonly RecordKind[] = [
  Source,
  Document,
  Schedule,
  Location,
  Room,
  ContactPoint,
  Organization,
  Program,
  TargetGroup,
  Offer,
  OfferAtLocation,
].map(recordKindOf);
