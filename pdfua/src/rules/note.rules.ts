// SPDX-License-Identifier: EUPL-1.2

import { textEntry } from "../reading/pdf-values.ts";
import { failingElements, type Rule } from "./rule.ts";

/** Notes can be told apart. */
export const noteRules: readonly Rule[] = [
  {
    id: "19-003",
    title: "Note without an ID",
    clause: "7.9",
    message: "Przypis nie ma numeru. Wstaw go przez polecenie „wstaw przypis” i zapisz plik jeszcze raz.",
    faults: (pdf) => failingElements(pdf, ["Note"], ({ dict }) => !textEntry(dict, "ID")),
  },
  {
    id: "19-004",
    title: "Two notes with one ID",
    clause: "7.9",
    message: "Dwa przypisy mają ten sam numer. Wstaw je jeszcze raz przez polecenie „wstaw przypis”.",
    faults: (pdf) => {
      const seen = new Set<string>();
      return failingElements(pdf, ["Note"], ({ dict }) => {
        const id = textEntry(dict, "ID");
        const isAgain = id !== null && seen.has(id);
        if (id !== null) seen.add(id);
        return isAgain;
      });
    },
  },
];
