// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import type { FullOffer } from "../../content/all-offers.ts";
import { homeView } from "../../content/home.ts";
import { locationPageView } from "../../content/location.ts";
import { byLetter } from "../../content/matters.ts";
import type { MatterView } from "../../content/matters.view.ts";
import { aFullOffer, contactWith } from "../../content/offer.examples.ts";
import { offerPageView } from "../../content/offer.ts";
import { aContact, anHours, aPhone, aShell, own } from "../../content/record.examples.ts";
import { aSituation } from "../../content/situation.examples.ts";
import { type FullSituation, situationPageView } from "../../content/situation.ts";
import { guide } from "../../documents/pdf/guide.ts";
import type { GuideView } from "../../documents/pdf/guide.view.ts";
import { aFullLocation } from "./location.examples.ts";
import { guideOrder } from "./pdf-orders.ts";

const shell = { ...aShell, officePhone: { display: "22 123 45 67", uri: "tel:+48221234567" } };
const office = anHours({ purpose: "OFFICE" });
const women = { isSensitive: true, name: own("Osoby krzywdzone"), position: 1, slug: "krzywdzeni" };

const citation: FullOffer["citations"][number] = {
  locator: "w. 1",
  remark: null,
  source: {
    asOfFrom: null,
    asOfReason: own("Tak stoi."),
    asOfTo: null,
    slug: "strona",
    title: own("Strona"),
    url: null,
  },
};

/** Records that a guide is made of; slugs of a situation name its offers. */
interface Town {
  readonly offers?: readonly Partial<FullOffer>[];
  readonly situations?: readonly (Partial<Omit<FullSituation, "offers">> & { readonly offers?: readonly string[] })[];
  readonly locations?: readonly Parameters<typeof aFullLocation>[0][];
  readonly matters?: readonly MatterView[];
}

function factsOf({ offers = [], situations = [], locations = [], matters = [] }: Town) {
  const full = offers.map((offer) => aFullOffer(offer));
  const answering = { language: "PL" as const, offers: new Map(full.map((offer) => [offer.slug, offer])) };
  return {
    home: homeView([], [], shell),
    offers: full.map((offer) => offerPageView(offer, shell)),
    situations: situations.map(({ offers: slugs = [], ...given }) => {
      const named = slugs.map((slug) => ({ slug }));
      return situationPageView(aSituation({ ...given, offers: named as FullSituation["offers"] }), answering, shell);
    }),
    locations: locations.map((location) => locationPageView(aFullLocation(location), shell)),
    matters: { shell, letters: byLetter(matters) },
  };
}

/** The guide of a town, with ordinary spaces. */
function guideOf(town: Town): GuideView {
  return JSON.parse(JSON.stringify(guide(factsOf(town), null)).replaceAll("\u00a0", " ")) as GuideView;
}

/** Chapters as their marks with the marks of their offers, those told elsewhere in brackets. */
function outlineOf({ chapters }: GuideView) {
  return chapters.map(({ mark, offers }) => [mark, offers.map((one) => (one.sheet ? one.mark : `(${one.mark})`))]);
}

describe("the chapters of the guide", () => {
  const town: Town = {
    offers: [{ slug: "a" }, { slug: "b" }, { slug: "c" }, { slug: "d", reportedYear: 2021, standing: "REPORTED" }],
    situations: [
      { slug: "dwa", offers: ["b", "a", "d"] },
      { slug: "jeden", offers: ["b"] },
    ],
  };

  it("follow the situations, and tell each offer of today once, where it comes first", () => {
    expect(outlineOf(guideOf(town))).toEqual([
      ["situation-dwa", ["offer-b", "offer-a"]],
      ["situation-jeden", ["(offer-b)"]],
      ["others", ["offer-c"]],
    ]);
  });

  it("point to nothing that is not told", () => {
    const offers = guideOf(town).chapters.flatMap((chapter) => chapter.offers);
    const told = offers.filter(({ sheet }) => sheet !== null).map(({ mark }) => mark);
    expect(new Set(told).size).toBe(told.length);
    expect(offers.every(({ mark }) => told.includes(mark))).toBe(true);
  });

  it("have no last one where every offer answers some situation", () => {
    const { chapters } = guideOf({ offers: [{ slug: "a" }], situations: [{ slug: "dwa", offers: ["a"] }] });
    expect(chapters).toHaveLength(1);
  });

  it("say where nobody is known to help today, and give the number of the office", () => {
    const [silent, told] = guideOf({
      offers: [{ slug: "a" }, { slug: "d", reportedYear: 2021, standing: "REPORTED" }],
      situations: [
        { slug: "dwa", offers: ["d"] },
        { slug: "jeden", offers: ["a"] },
      ],
    }).chapters;
    expect(silent?.nobody).toMatch(/^Żaden aktualny dokument/);
    expect(silent?.calls.map(({ number }) => number)).toEqual(["22 123 45 67"]);
    expect([told?.nobody, told?.calls]).toEqual([null, []]);
  });
});

describe("the cover of the guide", () => {
  it("leads to the first situations, and to none that can put its reader in danger", () => {
    const situations = ["a", "b", "c", "d", "e"].map((slug) => ({ slug, offers: slug === "b" ? ["pomoc"] : [] }));
    const { panes } = guideOf({ offers: [{ slug: "pomoc", targetGroups: [women] }], situations });
    expect(panes.map(({ mark }) => mark)).toEqual(["situation-a", "situation-c", "situation-d", "situation-e"]);
  });

  it("tells the newest day of its records, and never that of the build", () => {
    const verified = { citations: [citation], verifiedOn: "2026-01-31" };
    const { newestOn, notes } = guideOf({ offers: [{ slug: "a", ...verified }] });
    expect([newestOn, notes[0]]).toEqual(["2026-01-31", "Najnowsze dane są z dnia 31 stycznia 2026 r."]);
    const undated = guideOf({ offers: [{ slug: "a" }] });
    expect(undated.newestOn).toBeNull();
    expect(JSON.stringify(undated)).not.toContain(shell.span.from.slice(0, 4));
  });
});

describe("the places of the guide", () => {
  it("are those where there is something today, with the way, the building and the hours", () => {
    const sekretariat = { ...aContact({ name: own("Sekretariat"), schedules: [office], email: "a@miasto.example" }) };
    const contactPoints = [{ ...sekretariat, citations: [], verifiedOn: null }];
    const { places } = guideOf({
      locations: [{ slug: "pusty" }, { slug: "dom", contactPoints, directions: own("Wejdź od podwórza.") }],
    });
    expect(places.items.map(({ mark }) => mark)).toEqual(["place-dom"]);
    expect(places.items[0]?.block.lines).toEqual(["Jak dojść: Wejdź od podwórza."]);
    expect(places.items[0]?.here).toMatchObject([{ name: "Sekretariat", room: null }]);
    expect(places.items[0]?.here[0]?.hours[0]).toBe("W każdy czwartek 15:00–18:00.");
  });
});

describe("the numbers of the guide", () => {
  const contact = (name: string, verification: "DOCUMENTED" | "UNCONFIRMED" = "DOCUMENTED") =>
    contactWith({ name: own(name), phones: [aPhone("22 123 45 21")], email: `${name}@miasto.example`, verification });

  it("stand once each, with all that answer them, the one for life in danger first", () => {
    const { phones } = guideOf({
      offers: [
        { slug: "a", contactPoints: [contact("Zespół")] },
        { slug: "b", contactPoints: [contact("Klub")] },
      ],
    });
    expect(phones.items.map(({ number, labels }) => [number, labels.length])).toEqual([
      ["112", 1],
      ["22 123 45 67", 1],
      ["22 123 45 21", 2],
    ]);
    expect(phones.items[2]?.labels).toEqual(["Zespół", "Klub"]);
  });

  it("say so where nobody confirmed them", () => {
    const unsure = guideOf({
      offers: [{ slug: "a", verification: "UNCONFIRMED", contactPoints: [contact("Zespół", "UNCONFIRMED")] }],
    });
    expect(unsure.phones.items.map(({ warning }) => warning)).toEqual([null, null, "niepotwierdzone"]);
  });
});

describe("the index of the guide", () => {
  const matter = (kind: MatterView["kind"], slug: string, name = slug): MatterView => ({ kind, slug, name });

  it("names what the guide tells of, groups by their offers, and nothing else", () => {
    const { index } = guideOf({
      offers: [
        { slug: "a", targetGroups: [women] },
        { slug: "b", targetGroups: [women] },
        { slug: "d", targetGroups: [women], reportedYear: 2021, standing: "REPORTED" },
      ],
      situations: [{ slug: "dwa", offers: ["a"] }],
      matters: [
        matter("OFFER", "a", "Dom"),
        matter("OFFER", "d", "Dawna"),
        matter("SITUATION", "dwa", "Dwa"),
        matter("GROUP", "krzywdzeni", "Żony"),
        matter("ORGANIZATION", "a", "Fundacja"),
        matter("PLACE", "nieznane", "Dwór"),
      ],
    });
    expect(index.letters).toEqual([
      {
        letter: "D",
        matters: [
          { name: "Dom", marks: ["offer-a"] },
          { name: "Dwa", marks: ["situation-dwa"] },
        ],
      },
      { letter: "Ż", matters: [{ name: "Żony", marks: ["offer-a", "offer-b"] }] },
    ]);
  });

  it("has an offer and a place of one name as one matter", () => {
    const { index } = guideOf({
      offers: [{ slug: "a" }],
      locations: [
        {
          slug: "dom",
          contactPoints: [{ ...aContact({ email: "a@miasto.example" }), citations: [], verifiedOn: null }],
        },
      ],
      matters: [matter("OFFER", "a", "Dom"), matter("PLACE", "dom", "Dom")],
    });
    expect(index.letters).toEqual([{ letter: "D", matters: [{ name: "Dom", marks: ["offer-a", "place-dom"] }] }]);
  });
});

describe("the file of the guide", () => {
  it("has an address of its own, and leads to the first page where the site knows its own", () => {
    const { path, data } = guideOrder(factsOf({}), "https://miasto.example");
    expect(path).toBe("/pliki/informator.pdf");
    expect(data).toMatchObject({ title: "Informator", qr: { url: "https://miasto.example/" } });
    expect(guideOrder(factsOf({}), null).data).toMatchObject({ qr: null });
  });
});
