// SPDX-License-Identifier: EUPL-1.2

import { closedCode, openCode, unknownCode } from "../examples/openings.ts";
import { longSituation, noBed, noTalk } from "../examples/situations.ts";
import { text } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type SituationWindow from "./SituationWindow.astro";

export const examples: Examples<typeof SituationWindow> = [
  {
    shows: "someone is there now, is not, may be, and nobody says when",
    props: {
      panes: [
        { ...noBed, reachCode: openCode },
        { ...noTalk, reachCode: closedCode },
        { ...longSituation, reachCode: unknownCode },
        { ...noTalk, slug: "nie-mam-na-jedzenie", sentence: text("Nie mam na jedzenie"), reachCode: "" },
      ],
    },
  },
];
