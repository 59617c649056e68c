// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { statementWords } from "./statement-words.ts";

const { pl, "pl-x-etr": easy, uk, en } = statementWords;

describe("the words of the accessibility statement", () => {
  it("keep the Ministry's headings and status in the easy text", () => {
    const legal = (words: typeof pl) => [
      ...[words.title, words.stateTitle, words.inaccessibleTitle, words.nonComplianceTitle, words.preparationTitle],
      ...[words.comfortTitle, words.feedbackTitle, words.procedureTitle, words.otherTitle, words.architectureTitle],
      ...[words.communicationTitle, words.promise, words.status],
    ];
    expect(legal(easy)).toEqual(legal(pl));
  });

  it.each([
    ["uk", uk],
    ["en", en],
  ] as const)("say nothing in Polish in %s but names", (_, words) => {
    const foreign = JSON.stringify(words).replaceAll(/\(?Rzecznik Praw Obywatelskich\)?|Okienko/g, "");
    expect(foreign).not.toMatch(/[ąćęłńóśźż]/);
  });
});
