// SPDX-License-Identifier: EUPL-1.2

import { Field, InputType } from "type-graphql";
import { InstantScalar } from "../../kernel/scalars.ts";
import type { RecordReader } from "../../store/record-reader.ts";
import { requireSlug } from "../../store/required-record.ts";
import { Organization } from "../organization/organization.entity.ts";
import { Location } from "../places/location.entity.ts";
import { Program } from "../programs/program.entity.ts";
import { OpeningState } from "../schedules/opening-state.type.ts";
import { Standing } from "../sources/cited-record.ts";
import { LifeSituation } from "./life-situation.entity.ts";
import type { Offer } from "./offer.entity.ts";
import { OfferAtLocation } from "./offer-at-location.entity.ts";
import { offerStateAt } from "./offer-hours.rules.ts";
import { TargetGroup } from "./target-group.entity.ts";

/** Chooses offers; records are named by their slugs. */
@InputType({ description: "Chooses offers (formy wsparcia). Records are named by their slugs." })
export class OfferFilter {
  @Field(() => String, { nullable: true, description: "For this group of people." })
  readonly targetGroup!: string | null;

  @Field(() => String, { nullable: true, description: "That answer this life situation." })
  readonly lifeSituation!: string | null;

  @Field(() => String, { nullable: true, description: "That can be had in this place." })
  readonly location!: string | null;

  @Field(() => String, { nullable: true, description: "That belong to this programme." })
  readonly program!: string | null;

  @Field(() => String, { nullable: true, description: "That this organization provides." })
  readonly organization!: string | null;

  @Field(() => [Standing], {
    nullable: true,
    description: "Of one of these standings; `[CURRENT]` for those of today.",
  })
  readonly standings!: readonly Standing[] | null;

  @Field(() => Boolean, { nullable: true, description: "True: that cannot wait; false: the others." })
  readonly isUrgent!: boolean | null;

  @Field(() => InstantScalar, { nullable: true, description: "That are in one of `openStates` at this instant." })
  readonly openAt!: string | null;

  @Field(() => [OpeningState], {
    nullable: true,
    description: "States that `openAt` looks for; only `OPEN` where left out. Unknown is not closed: ask for it too.",
  })
  readonly openStates!: readonly OpeningState[] | null;
}

type Test = (offer: Offer) => boolean;

function hasRecords(filter: OfferFilter, store: RecordReader): readonly Test[] {
  const group = requireSlug(store, TargetGroup, filter.targetGroup, "targetGroup");
  const situation = requireSlug(store, LifeSituation, filter.lifeSituation, "lifeSituation");
  const place = requireSlug(store, Location, filter.location, "location");
  const program = requireSlug(store, Program, filter.program, "program");
  const organization = requireSlug(store, Organization, filter.organization, "organization");
  const here = place && new Set(store.referring(OfferAtLocation, "location", place).map((one) => one.offer));
  return [
    ...(group ? [({ targetGroups }: Offer) => targetGroups.includes(group)] : []),
    ...(situation ? [({ lifeSituations }: Offer) => lifeSituations.includes(situation)] : []),
    ...(here ? [({ id }: Offer) => here.has(id)] : []),
    ...(program ? [(offer: Offer) => offer.program === program] : []),
    ...(organization ? [(offer: Offer) => offer.organization === organization] : []),
  ];
}

function isAsWanted(filter: OfferFilter, store: RecordReader): readonly Test[] {
  const { standings, isUrgent, openAt } = filter;
  const states = filter.openStates ?? [OpeningState.OPEN];
  return [
    ...(standings ? [({ standing }: Offer) => standings.includes(standing)] : []),
    ...(typeof isUrgent === "boolean" ? [(offer: Offer) => offer.isUrgent === isUrgent] : []),
    ...(openAt ? [(offer: Offer) => states.includes(offerStateAt(offer, openAt, store).state)] : []),
  ];
}

/**
 * The test that a filter means: all of what it says must be so.
 * @throws OkienkoError BAD_USER_INPUT where it names a record that is not there
 */
export function offerTest(filter: OfferFilter, store: RecordReader): Test {
  const tests = [...hasRecords(filter, store), ...isAsWanted(filter, store)];
  return (offer) => tests.every((test) => test(offer));
}
