// SPDX-License-Identifier: EUPL-1.2

import { answers } from "../examples/offers.ts";
import { shell } from "../examples/shell.ts";
import type Answers from "./Answers.astro";
import type { Examples } from "./example.ts";

const polishPage = { name: "Nie mam gdzie spać", href: "/sytuacje/nie-mam-gdzie-spac/" };

export const examples: Examples<typeof Answers> = [
  {
    shows: "answers of today, and one that only the 2022 report tells of",
    within: "sections",
    props: { answers, shell, isOfficeTold: false, polish: polishPage },
  },
  {
    shows: "no answer of today",
    within: "sections",
    props: { answers: { ...answers, current: [], reported: [] }, shell, isOfficeTold: false, polish: polishPage },
  },
  {
    shows: "more answers on the Polish page",
    language: "en",
    within: "sections",
    props: {
      answers: { ...answers, reported: [], hasMoreInPolish: true },
      shell,
      isOfficeTold: true,
      polish: polishPage,
    },
  },
];
