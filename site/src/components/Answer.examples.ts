// SPDX-License-Identifier: EUPL-1.2

import { helplineCall } from "../examples/contacts.ts";
import { bedAnswer, talkAnswer } from "../examples/offers.ts";
import { polish } from "../examples/texts.ts";
import type Answer from "./Answer.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Answer> = [
  {
    shows: "an answer with a place and a number of its own, open now",
    within: "ul",
    props: { answer: bedAnswer, office: [] },
  },
  {
    shows: "an unconfirmed answer that only the office can be asked about",
    within: "ul",
    props: { answer: talkAnswer, office: [helplineCall] },
  },
  {
    shows: "an answer that is Polish on a Ukrainian page",
    language: "uk",
    within: "ul",
    props: {
      answer: { ...bedAnswer, name: polish("Nocleg"), summary: polish("Przenocujesz w cieple i zjesz śniadanie.") },
      office: [],
    },
  },
];
