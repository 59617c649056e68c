// SPDX-License-Identifier: EUPL-1.2

import type { OpenLineView } from "../content/home.view.ts";
import { bed, talk } from "../examples/offers.ts";
import { closedCode, openCode } from "../examples/openings.ts";
import { hall, seat, shelter } from "../examples/places.ts";
import type { Examples } from "./example.ts";
import type OpenToday from "./OpenToday.astro";

const line: OpenLineView = {
  offerSlug: bed.slug,
  offerName: bed.name,
  place: shelter,
  room: null,
  hours: ["codziennie 18:00–8:00 następnego dnia"],
  openCode,
  isUnconfirmed: false,
};

export const examples: Examples<typeof OpenToday> = [
  {
    shows: "one that is open now, and one unconfirmed",
    props: {
      open: [
        line,
        { ...line, offerSlug: talk.slug, offerName: talk.name, place: seat, room: hall, isUnconfirmed: true },
      ],
    },
  },
  { shows: "nothing open today", language: "en", props: { open: [{ ...line, openCode: closedCode }] } },
];
