// SPDX-License-Identifier: EUPL-1.2

import { helplineCall } from "../examples/contacts.ts";
import { bed, bedPlace } from "../examples/offers.ts";
import { shell } from "../examples/shell.ts";
import type { Examples } from "./example.ts";
import type SleepPlace from "./SleepPlace.astro";

export const examples: Examples<typeof SleepPlace> = [
  {
    shows: "beds in two seasons, with a number",
    within: "ul",
    props: {
      sleep: { ...bedPlace, offerSlug: bed.slug, offerName: bed.name, summary: bed.summary, calls: [helplineCall] },
      shell,
    },
  },
  {
    shows: "unconfirmed beds without a number",
    within: "ul",
    props: {
      sleep: {
        ...bedPlace,
        hours: [],
        capacityCount: null,
        isUnconfirmed: true,
        offerSlug: bed.slug,
        offerName: bed.name,
        summary: bed.summary,
        calls: [],
      },
      shell,
    },
  },
];
