// SPDX-License-Identifier: EUPL-1.2

import type { MatterView } from "../content/matters.view.ts";

/** Words of the list from A to Z, in Polish only. */
export const mattersWords = {
  title: "Od A do Ż",
  description: "Wszystkie sprawy, formy pomocy, miejsca i organizacje po kolei, od A do Ż.",
  lead: "Wybierz literę. Są tu formy pomocy, sytuacje, grupy osób, miejsca i organizacje.",
  letters: "Litery",
  kinds: {
    OFFER: "pomoc",
    SITUATION: "sytuacja",
    GROUP: "dla kogo",
    PLACE: "miejsce",
    ORGANIZATION: "organizacja",
  } satisfies Record<MatterView["kind"], string>,
} as const;

/** Letters that Polish words begin with, in order. */
export const alphabet: readonly string[] = [..."ABCĆDEFGHIJKLŁMNOÓPRSŚTUWZŹŻ"];
