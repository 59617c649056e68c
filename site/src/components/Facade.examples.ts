// SPDX-License-Identifier: EUPL-1.2

import type { FacadeView } from "../content/facade.view.ts";
import type { HoursGroup } from "../content/hours.view.ts";
import { doubtfulHours, nightHours, officeHours, splitHours } from "../examples/hours.ts";
import type { Examples } from "./example.ts";
import type Facade from "./Facade.astro";

const drawn = (hours: readonly HoursGroup[]): readonly FacadeView[] => hours.flatMap(({ facades }) => facades);

export const examples: Examples<typeof Facade> = [
  ...drawn(officeHours).map((facade) => ({ shows: "the same hours on workdays", props: { facade } })),
  ...drawn(splitHours).map((facade) => ({ shows: "two stretches with a gap between them", props: { facade } })),
  ...drawn(nightHours)
    .slice(0, 1)
    .map((facade) => ({ shows: "nights of one season, past midnight", props: { facade } })),
  ...drawn(doubtfulHours.toReversed())
    .slice(0, 1)
    .map((facade) => ({ shows: "hours that nobody has confirmed", props: { facade } })),
];
