// SPDX-License-Identifier: EUPL-1.2

import { KnownFlag, Localized } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { ShapeType } from "../../persistence/record.ts";

/** What is known of getting into a building and about in it; null is "no data", never "no". */
@ShapeType("Accessibility of a building (dostępność budynku). Null means no data (brak danych), never no.")
export class AccessibilityFacts {
  @KnownFlag("Whether a wheelchair gets in without a step (wejście bez stopni).")
  readonly isStepFree!: boolean | null;

  @KnownFlag("Whether there is a lift (winda).")
  readonly hasLift!: boolean | null;

  @KnownFlag("Whether there is an accessible toilet (toaleta dostosowana).")
  readonly hasAccessibleToilet!: boolean | null;

  @KnownFlag("Whether there is a parking space for disabled people (miejsce dla osób z niepełnosprawnością).")
  readonly hasDisabledParking!: boolean | null;

  @KnownFlag("Whether there is an induction loop (pętla indukcyjna).")
  readonly hasInductionLoop!: boolean | null;

  @KnownFlag("Whether a sign-language interpreter can be had (tłumacz języka migowego).")
  readonly hasSignLanguageInterpreter!: boolean | null;

  @KnownFlag("Whether an assistance dog may come in (pies asystujący).")
  readonly allowsAssistanceDog!: boolean | null;

  @Localized("What else to know; null where there is nothing.", { nullable: true })
  readonly note!: LocalizedValue | null;
}
