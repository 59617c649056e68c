// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { recordQueries } from "../../store/record-queries.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { Document } from "./document.entity.ts";
import { LegalAct } from "./legal-act.entity.ts";
import { LegalActFilter } from "./legal-act-filter.input.ts";

/** Queries over legal acts. */
export const LegalActQueries = recordQueries(LegalAct, {
  one: "legalAct",
  many: "legalActs",
  description: "legal acts (akty prawne)",
  filter: {
    input: LegalActFilter,
    test:
      ({ actTypes, number }: LegalActFilter) =>
      (act) =>
        (!actTypes || actTypes.includes(act.actType)) && (typeof number !== "string" || act.number === number),
  },
});

/** What became of an act, and what it adopted. */
@Resolver(() => LegalAct)
export class LegalActResolver {
  @FieldResolver(() => [LegalAct], { description: "Acts that changed it (zmieniony przez)." })
  amendedBy(@Root() act: LegalAct, @Ctx() { store }: StoreContext): readonly LegalAct[] {
    return store.referring(LegalAct, "amends", act.id);
  }

  @FieldResolver(() => [Document], { description: "Documents that it adopted." })
  documents(@Root() act: LegalAct, @Ctx() { store }: StoreContext): readonly Document[] {
    return store.referring(Document, "legalAct", act.id);
  }
}
