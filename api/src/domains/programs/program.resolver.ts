// SPDX-License-Identifier: EUPL-1.2

import { recordQueries } from "../../store/record-queries.ts";
import { Program } from "./program.entity.ts";

/** Queries over programmes. */
export const ProgramQueries = recordQueries(Program, {
  one: "program",
  many: "programs",
  description: "programmes and plans (programy i plany)",
});
