// SPDX-License-Identifier: EUPL-1.2
// Situations in which people of Przykładowo ask for help, in a town that does not exist.

import type { SituationLine } from "../content/situation.view.ts";
import { text } from "./texts.ts";

/** One that cannot wait. */
export const noBed: SituationLine = {
  slug: "nie-mam-gdzie-spac",
  sentence: text("Nie mam gdzie spać"),
  isUrgent: true,
};

/** One that can. */
export const noTalk: SituationLine = {
  slug: "nie-mam-z-kim-rozmawiac",
  sentence: text("Nie mam z kim porozmawiać"),
  isUrgent: false,
};

/** One whose sentence is as long as they get. */
export const longSituation: SituationLine = {
  slug: "opiekuje-sie-bliska-osoba",
  sentence: text("Opiekuję się osobą z niepełnosprawnością i od dawna nie mam chwili na odpoczynek"),
  isUrgent: false,
};
