// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { recordQueries } from "../../store/record-queries.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { Document } from "../documents/document.entity.ts";
import { LegalAct } from "../documents/legal-act.entity.ts";
import { Organization } from "../organization/organization.entity.ts";
import { Program } from "./program.entity.ts";
import { ProgramFilter } from "./program-filter.input.ts";

function heldIn({ yearFrom, yearTo }: Program, year: number): boolean {
  return yearFrom !== null && yearFrom <= year && (yearTo === null || year <= yearTo);
}

/** Queries over programmes. */
export const ProgramQueries = recordQueries(Program, {
  one: "program",
  many: "programs",
  description: "programmes and plans (programy i plany)",
  filter: {
    input: ProgramFilter,
    test:
      ({ standings, levels, year }: ProgramFilter) =>
      (program) =>
        (!standings || standings.includes(program.standing)) &&
        (!levels || (program.level !== null && levels.includes(program.level))) &&
        (typeof year !== "number" || heldIn(program, year)),
  },
});

/** The life of a programme in time. */
@Resolver(() => Program)
export class ProgramResolver {
  @FieldResolver(() => [LegalAct], { description: "Acts that changed the one that adopted it." })
  amendedBy(@Root() program: Program, @Ctx() { store }: StoreContext): readonly LegalAct[] {
    return program.adoptedBy === null ? [] : store.referring(LegalAct, "amends", program.adoptedBy);
  }

  @FieldResolver(() => [Program], { description: "Programmes that follow it." })
  successors(@Root() program: Program, @Ctx() { store }: StoreContext): readonly Program[] {
    return store.referring(Program, "predecessor", program.id);
  }
}

/** What an act adopted. */
@Resolver(() => LegalAct)
export class LegalActPrograms {
  @FieldResolver(() => [Program], { description: "Programmes that it adopted." })
  programs(@Root() act: LegalAct, @Ctx() { store }: StoreContext): readonly Program[] {
    return store.referring(Program, "adoptedBy", act.id);
  }
}

/** What a document is of. */
@Resolver(() => Document)
export class DocumentPrograms {
  @FieldResolver(() => [Program], { description: "Programmes that it belongs to." })
  programs(@Root() document: Document, @Ctx() { store }: StoreContext): readonly Program[] {
    return store.referring(Program, "documents", document.id);
  }
}

/** What an organization carries out. */
@Resolver(() => Organization)
export class OrganizationPrograms {
  @FieldResolver(() => [Program], { description: "Programmes that it carries out, alone or with others." })
  programs(@Root() organization: Organization, @Ctx() { store }: StoreContext): readonly Program[] {
    return store.referring(Program, "executors", organization.id);
  }
}
