// SPDX-License-Identifier: EUPL-1.2

import { ContactPoint } from "../domains/contacts/contact-point.entity.ts";
import { Document } from "../domains/documents/document.entity.ts";
import { LegalAct } from "../domains/documents/legal-act.entity.ts";
import { News } from "../domains/news/news.entity.ts";
import { Notice } from "../domains/news/notice.entity.ts";
import { LifeSituation } from "../domains/offers/life-situation.entity.ts";
import { Offer } from "../domains/offers/offer.entity.ts";
import { OfferAtLocation } from "../domains/offers/offer-at-location.entity.ts";
import { TargetGroup } from "../domains/offers/target-group.entity.ts";
import { AccessibilityStatement } from "../domains/organization/accessibility-statement.entity.ts";
import { Organization } from "../domains/organization/organization.entity.ts";
import { OrganizationIdentifier } from "../domains/organization/organization-identifier.entity.ts";
import { Location } from "../domains/places/location.entity.ts";
import { Room } from "../domains/places/room.entity.ts";
import { Program } from "../domains/programs/program.entity.ts";
import { Schedule } from "../domains/schedules/schedule.entity.ts";
import { Source } from "../domains/sources/source.entity.ts";
import { Indicator } from "../domains/strategy/indicator.entity.ts";
import { OperationalGoal } from "../domains/strategy/operational-goal.entity.ts";
import { StrategicGoal } from "../domains/strategy/strategic-goal.entity.ts";
import { Strategy } from "../domains/strategy/strategy.entity.ts";
import { type RecordKind, recordKindOf } from "../persistence/record.ts";

/** Every kind of record, what is referred to before what refers to it. */
export const recordKinds: readonly RecordKind[] = [
  Source,
  LegalAct,
  Document,
  Schedule,
  Location,
  Room,
  ContactPoint,
  Organization,
  OrganizationIdentifier,
  AccessibilityStatement,
  Program,
  TargetGroup,
  LifeSituation,
  Offer,
  OfferAtLocation,
  Strategy,
  StrategicGoal,
  OperationalGoal,
  Indicator,
  News,
  Notice,
].map(recordKindOf);
