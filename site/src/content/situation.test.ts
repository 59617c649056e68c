// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import type { Answering } from "./answers.ts";
import { aContact, aPhone, aShell, own } from "./record.examples.ts";
import { anAnswer, aSituation } from "./situation.examples.ts";
import { situationPageView, situationsView } from "./situation.ts";

function answering(language: Answering["language"], ...offers: ReturnType<typeof anAnswer>[]): Answering {
  return { language, offers: new Map(offers.map((offer) => [offer.slug, offer])) };
}

describe("situationPageView", () => {
  it("tells today's help apart from what only a report names, each in the order of the situation", () => {
    const offers = [
      anAnswer({ slug: "kurs", standing: "REPORTED", reportedYear: 2021 }),
      anAnswer({ slug: "rozmowa" }),
      anAnswer({ slug: "doradca" }),
    ];
    const situation = aSituation({ offers: [{ slug: "doradca" }, { slug: "kurs" }, { slug: "rozmowa" }] });
    const { answers } = situationPageView(situation, answering("PL", ...offers), aShell);
    expect(answers.current.map(({ slug }) => slug)).toEqual(["doradca", "rozmowa"]);
    expect(answers.reported).toMatchObject([{ year: 2021, offers: [{ slug: "kurs", providerName: "Ośrodek" }] }]);
  });

  it("leaves out what is no longer offered", () => {
    const { answers } = situationPageView(aSituation({ offers: [{ slug: "dawne" }] }), answering("PL"), aShell);
    expect(answers).toEqual({ current: [], reported: [], hasMoreInPolish: false });
  });

  it("says in another language that there is more in Polish", () => {
    const polishOnly = anAnswer({ slug: "kurs", languages: [{ coverage: "WHOLE", language: "PL" }] });
    const situation = aSituation({ offers: [{ slug: "kurs" }, { slug: "rozmowa" }] });
    const { answers } = situationPageView(situation, answering("EN", polishOnly, anAnswer()), aShell);
    expect(answers.current.map(({ slug }) => slug)).toEqual(["rozmowa"]);
    expect(answers.hasMoreInPolish).toBe(true);
  });

  it("gives confirmed numbers of what cannot wait", () => {
    const contactOf = (phone: string, verification: "DOCUMENTED" | "UNCONFIRMED") => ({
      ...aContact({ phones: [aPhone(phone)], verification }),
      citations: [],
    });
    const contactPoints = [contactOf("22 123 45 21", "UNCONFIRMED"), contactOf("600 100 200", "DOCUMENTED")];
    const situation = aSituation({ offers: [{ slug: "rozmowa" }] });
    const page = situationPageView(situation, answering("PL", anAnswer({ isUrgent: true, contactPoints })), aShell);
    expect(page.calls.map(({ phone }) => phone.display)).toEqual(["600 100 200"]);
  });

  it("is sensitive by the groups that its help is for", () => {
    const offer = anAnswer({ targetGroups: [{ isSensitive: true }] });
    const situation = aSituation({ offers: [{ slug: "rozmowa" }] });
    expect(situationPageView(situation, answering("PL", offer), aShell).isSensitive).toBe(true);
    expect(situationPageView(situation, answering("PL", anAnswer()), aShell).isSensitive).toBe(false);
  });
});

describe("situationsView", () => {
  it("puts first what cannot wait and lists what can be read in the language", () => {
    const situations = [
      aSituation(),
      aSituation({ slug: "nie-mam-domu", isUrgent: true, sentence: own("Nie mam domu.") }),
      aSituation({ slug: "chce-pomagac", languages: [{ coverage: "WHOLE", language: "PL" }] }),
    ];
    const page = situationsView(situations, "EN", aShell);
    expect(page.urgent.map(({ sentence }) => sentence.text)).toEqual(["Nie mam domu"]);
    expect(page.others.map(({ slug }) => slug)).toEqual(["nie-mam-pracy"]);
    expect(page.hasMoreInPolish).toBe(true);
    expect(situationsView(situations, "PL", aShell).hasMoreInPolish).toBe(false);
  });
});
