// SPDX-License-Identifier: EUPL-1.2

import type { NoticeView } from "../content/notice.view.ts";
import { polish, text } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type Notices from "./Notices.astro";

const repair: NoticeView = {
  slug: "remont-wejscia",
  title: text("Remont wejścia"),
  text: text("Wejdź od podwórza."),
  severity: "WARNING",
  validFrom: "2026-01-02",
  validTo: null,
};

export const examples: Examples<typeof Notices> = [
  {
    shows: "one that is urgent and one without an end",
    props: {
      notices: [
        {
          ...repair,
          slug: "golebie",
          title: text("Gołębie na rynku"),
          text: text("Weź ze sobą parasol."),
          severity: "URGENT",
          validFrom: "2026-02-01",
          validTo: "2026-02-03",
        },
        repair,
      ],
    },
  },
  {
    shows: "a Polish notice on an English page",
    language: "en",
    props: { notices: [{ ...repair, title: polish("Remont wejścia"), text: polish("Wejdź od podwórza.") }] },
  },
];
