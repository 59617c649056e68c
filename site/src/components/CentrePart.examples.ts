// SPDX-License-Identifier: EUPL-1.2

import type { CentrePartView } from "../content/centre.view.ts";
import { secretariat } from "../examples/contacts.ts";
import { seat } from "../examples/places.ts";
import { polish, text } from "../examples/texts.ts";
import type CentrePart from "./CentrePart.astro";
import type { Examples } from "./example.ts";

const department: CentrePartView = {
  slug: "dzial-wsparcia",
  name: "Dział Wsparcia",
  description: text("Rozmawiamy i pomagamy pisać pisma."),
  places: [seat],
  contacts: [secretariat],
  standing: "CURRENT",
  isUnconfirmed: false,
};

export const examples: Examples<typeof CentrePart> = [
  { shows: "a department with its place and contact", within: "ul", props: { part: department } },
  {
    shows: "an unconfirmed department of which only the name is known",
    within: "ul",
    props: { part: { ...department, description: null, places: [], contacts: [], isUnconfirmed: true } },
  },
  {
    shows: "a department that is gone",
    within: "ul",
    props: { part: { ...department, contacts: [], standing: "FORMER" } },
  },
  {
    shows: "a department that a report names, in English",
    language: "en",
    within: "ul",
    props: {
      part: {
        ...department,
        description: polish("Rozmawiamy i pomagamy pisać pisma."),
        contacts: [],
        standing: "REPORTED",
      },
    },
  },
];
