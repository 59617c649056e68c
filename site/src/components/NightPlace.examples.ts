// SPDX-License-Identifier: EUPL-1.2

import type { HoursPageView } from "../content/hours-page.view.ts";
import { bed, bedPlace } from "../examples/offers.ts";
import type { Examples } from "./example.ts";
import type NightPlace from "./NightPlace.astro";

const night: HoursPageView["nights"][number] = { ...bedPlace, offerSlug: bed.slug, offerName: bed.name };

export const examples: Examples<typeof NightPlace> = [
  { shows: "beds in two seasons", within: "ul", props: { night } },
  {
    shows: "beds that nobody has confirmed, in no known hours",
    within: "ul",
    props: { night: { ...night, hours: [], isUnconfirmed: true } },
  },
];
