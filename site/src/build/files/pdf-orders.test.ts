// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import type { FullOffer } from "../../content/all-offers.ts";
import { homeView } from "../../content/home.ts";
import type { HomeView } from "../../content/home.view.ts";
import { type FullLocation, locationPageView } from "../../content/location.ts";
import { aFullOffer, contactWith, placeWith } from "../../content/offer.examples.ts";
import { offerPageView } from "../../content/offer.ts";
import { aContact, anHours, aPlace, aShell, aSlot, own } from "../../content/record.examples.ts";
import type { SourceView } from "../../content/source.view.ts";
import type { CardView } from "../../documents/pdf/card.view.ts";
import type { DoorView } from "../../documents/pdf/door.view.ts";
import { aFullLocation } from "./location.examples.ts";
import { locationOrders, offerOrders, posterOrder } from "./pdf-orders.ts";

const ORIGIN = "https://miasto.example";

function contact(name: string, hours: ReturnType<typeof anHours>[]): FullLocation["contactPoints"][number] {
  return {
    ...aContact({ name: own(name), schedules: hours, email: "a@miasto.example" }),
    citations: [],
    verifiedOn: null,
  };
}

/** A document of the last day of January. */
const dated: SourceView = {
  slug: "ulotka",
  title: "Ulotka",
  url: null,
  asOfFrom: null,
  asOfReason: "Tak jest podpisana.",
  asOfTo: "2026-01-31",
  facts: [],
};

const monday = anHours({ purpose: "CONSULTATION", slots: [aSlot("MO", "07:00", "09:00")] });
const office = anHours({ purpose: "OFFICE", slots: [aSlot("TU", "08:00", "15:00")] });

function offerHere(
  name: string,
  number: string,
  hours: ReturnType<typeof anHours>[],
): FullLocation["offersHere"][number] {
  const offer = { ...aFullOffer({ name: own(name) }), reportedYear: null };
  const room = { floor: null, number, roomType: "ROOM" as const };
  return { ...placeWith(hours), offer, room } as FullLocation["offersHere"][number];
}

/** The notice on the door of a place with these contacts, with ordinary spaces. */
function doorWith(...contactPoints: FullLocation["contactPoints"]): DoorView {
  return doorOf({ contactPoints });
}

/** The notice on the door of a place, with ordinary spaces. */
function doorOf(given: Partial<FullLocation>): DoorView {
  const [order] = locationOrders(locationPageView(aFullLocation(given), aShell), null);
  return JSON.parse(JSON.stringify(order?.data).replaceAll("\u00a0", " ")) as DoorView;
}

describe("documents of an offer", () => {
  const offer = offerPageView(aFullOffer({ slug: "rozmowa", atLocations: [placeWith([monday])] }), aShell);

  it("are a leaflet, one in large print and a card, named after the offer", () => {
    expect(offerOrders(offer, null).map(({ path, template }) => [template, path])).toEqual([
      ["leaflet", "/pliki/rozmowa.ulotka.pdf"],
      ["large-print", "/pliki/rozmowa.duzy-druk.pdf"],
      ["card", "/pliki/rozmowa.wizytowka.pdf"],
    ]);
  });

  it("lead to its page where the site knows its own address, and nowhere where it does not", () => {
    const [known] = offerOrders(offer, ORIGIN);
    const [unknown] = offerOrders(offer, null);
    expect(known?.data).toMatchObject({ qr: { url: `${ORIGIN}/pomoc/rozmowa/` } });
    expect(unknown?.data).toMatchObject({ qr: null });
  });

  it("are none of what only a report of a past year tells", () => {
    expect(offerOrders({ ...offer, reportedYear: 2021 }, ORIGIN)).toEqual([]);
  });

  it("name the offer in messages", () => {
    expect(offerOrders(offer, null).every(({ name }) => name.endsWith(" rozmowa"))).toBe(true);
  });
});

describe("the day that a document tells of", () => {
  const offer = offerPageView(aFullOffer({ slug: "rozmowa" }), aShell);
  const place = locationPageView(aFullLocation({ contactPoints: [contact("Dyżur", [monday])] }), aShell);
  const home = homeView([], [], aShell);
  const open: HomeView["open"] = [
    {
      offerSlug: "rozmowa",
      offerName: offer.name,
      place: null,
      room: null,
      hours: [],
      openCode: "",
      isUnconfirmed: false,
    },
  ];

  it("is in words on what is handed out, hung up and put on a door", () => {
    const sources = [dated];
    const orders = [
      ...offerOrders({ ...offer, sources }, null),
      ...locationOrders({ ...place, sources }, null),
      posterOrder({ ...home, open }, [{ slug: "rozmowa", sources }], null),
    ];
    expect(orders).toHaveLength(5);
    for (const { data, newestOn } of orders) {
      expect(data).toMatchObject({ asOfText: "Stan na 31\u00a0stycznia 2026\u00a0r." });
      expect(newestOn).toBe("2026-01-31");
    }
  });

  it("is none where no record says, and none of what a poster does not show", () => {
    const orders = [...offerOrders(offer, null), posterOrder(home, [{ slug: "rozmowa", sources: [dated] }], null)];
    for (const { data } of orders) expect(data).toMatchObject({ asOfText: null });
  });
});

describe("the card", () => {
  /** The card of an offer, with ordinary spaces. */
  function cardOf(given: Partial<FullOffer>, url: string | null = ORIGIN): CardView {
    const [, , card] = offerOrders(offerPageView(aFullOffer(given), aShell), url);
    return JSON.parse(JSON.stringify(card?.data).replaceAll("\u00a0", " ")) as CardView;
  }

  const hours = { ...monday, citations: [], text: own("w każdy poniedziałek 7:00–9:00"), verifiedOn: null };
  const location = { ...aPlace(), citations: [], verifiedOn: null };
  const room = { floor: 0, number: "3", roomType: "ROOM" as const };
  const keeper = { ...contactWith({ name: own("Dyżur"), email: "a@miasto.example" }), schedules: [hours] };

  it("leads to a contact where the offer has no place of its own", () => {
    const contactPoints = [contactWith({ email: "b@miasto.example" }), { ...keeper, location, room }];
    expect(cardOf({ contactPoints }).places).toEqual([
      { address: "ul. Różana 1, pokój 3, parter", hours: ["W każdy poniedziałek 7:00–9:00."] },
    ]);
  });

  it("names the contact of which no source says where it is", () => {
    expect(cardOf({ contactPoints: [keeper] }).places).toMatchObject([{ address: "Dyżur" }]);
  });

  it("has no contact beside a place, and warns of an unconfirmed contact that it has", () => {
    const contactPoints = [{ ...keeper, location, verification: "UNCONFIRMED" as const }];
    expect(cardOf({ contactPoints, atLocations: [placeWith([])] })).toMatchObject({ places: [{}], warning: null });
    expect(cardOf({ contactPoints }).warning).toBe("Niepotwierdzone. Zadzwoń, zanim pójdziesz.");
  });

  it("sends on to its page, or to the phone where the site does not know its own address", () => {
    expect(cardOf({}).placesElsewhere).toBe("Inne miejsca – zobacz na stronie");
    expect(cardOf({}, null).hoursElsewhere).toBe("Godziny – zadzwoń i zapytaj");
  });
});

describe("the notice on a door", () => {
  it("shows the week of the office large, and what else is here below", () => {
    const door = doorWith(contact("Dyżur", [monday]), contact("Sekretariat", [office]));
    expect(door.main).toMatchObject({ name: "Sekretariat", purpose: "Godziny pracy" });
    expect(door.main?.week.rows.map(({ day, hours }) => [day, hours[0]?.text]).slice(0, 2)).toEqual([
      ["Poniedziałek", "nieczynne"],
      ["Wtorek", "8:00–15:00"],
    ]);
    expect(door.others.map(({ name }) => name)).toEqual(["Dyżur"]);
  });

  it("never promises on a door what nobody confirmed", () => {
    const door = doorWith(contact("Sekretariat", [{ ...office, verification: "UNCONFIRMED" }]));
    expect(door.main?.week.rows[1]?.hours[0]?.state).toBe("UNKNOWN");
    expect(door.warning).toBe("Niepotwierdzone. Zadzwoń, zanim pójdziesz.");
  });

  it("says to call where the source gives a day without hours", () => {
    const door = doorWith(contact("Sekretariat", [anHours({ slots: [aSlot("WE", null, null)] })]));
    expect(door.main?.week.rows[2]?.hours).toEqual([{ text: "zadzwoń i zapytaj", state: "UNKNOWN" }]);
  });

  it("has a column for each part of the year", () => {
    const winter = anHours({ slots: [aSlot("MO", "18:00", "08:00", true)], season: { from: "10-01", to: "03-31" } });
    const summer = anHours({ slots: [aSlot("MO", "19:00", "07:00", true)], season: { from: "04-01", to: "09-30" } });
    const { main } = doorWith(contact("Nocleg", [winter, summer]));
    expect(main?.week.periods).toEqual(["od 1 października do 31 marca", "od 1 kwietnia do 30 września"]);
    expect(main?.week.rows[0]?.hours.map(({ text }) => text)).toEqual([
      "18:00–8:00 następnego dnia",
      "19:00–7:00 następnego dnia",
    ]);
  });

  const workdays = anHours({
    purpose: "OFFICE",
    slots: [aSlot("MO", "08:00", "12:00")],
    text: own("w każdy poniedziałek 8:00–12:00, nieczynne w święta"),
    holidayPolicy: "CLOSED",
  });
  const firstFriday = anHours({
    purpose: "OFFICE",
    slots: [{ ...aSlot("FR", "09:00", "17:00"), nthInMonth: 1 }],
    text: own("w pierwszy piątek miesiąca 9:00–17:00"),
  });
  const agreed = anHours({
    purpose: "OFFICE",
    access: "BY_APPOINTMENT",
    slots: [aSlot("FR", "09:00", "17:00")],
    text: own("po umówieniu, w każdy piątek 9:00–17:00"),
  });
  const byPhone = anHours({
    purpose: "OFFICE",
    access: "PHONE_ONLY",
    slots: [aSlot("FR", "09:00", "17:00")],
    text: own("telefonicznie, w każdy piątek 9:00–17:00"),
  });
  it.each([
    ["holds in some weeks only", firstFriday, "W pierwszy piątek miesiąca 9:00–17:00."],
    ["has to be agreed on", agreed, "Po umówieniu, w każdy piątek 9:00–17:00."],
    ["is for callers alone", byPhone, "Telefonicznie, w każdy piątek 9:00–17:00."],
  ])("says in words what %s, and calls no such day closed", (_, schedule, line) => {
    const { main } = doorWith(contact("Sekretariat", [workdays, schedule]));
    const texts = main?.week.rows.map(({ hours }) => hours[0]?.text);
    expect(texts).toEqual(["8:00–12:00", "nieczynne", "nieczynne", "nieczynne", "patrz niżej"]);
    expect(main?.lines).toContain("W każdy poniedziałek 8:00–12:00, nieczynne w święta.");
    expect(main?.lines).toContain(line);
  });

  it("draws no week of what is for callers alone", () => {
    const door = doorWith(contact("Telefon", [byPhone]));
    expect(door.main).toBeNull();
    expect(door.others).toMatchObject([{ name: "Telefon", hours: ["Telefonicznie, w każdy piątek 9:00–17:00."] }]);
  });

  it("tells the hours of this year and those of the next apart", () => {
    const old = anHours({ slots: [aSlot("MO", "07:00", "15:00")], validTo: "2026-12-31" });
    const fresh = anHours({ slots: [aSlot("MO", "10:00", "18:00")], validFrom: "2027-01-01" });
    const { main } = doorWith(contact("Sekretariat", [old, fresh]));
    expect(main?.week.periods).toEqual(["do 31 grudnia 2026 r.", "od 1 stycznia 2027 r."]);
    expect(main?.week.rows[0]?.hours.map(({ text }) => text)).toEqual(["7:00–15:00", "10:00–18:00"]);
  });

  it("tells below what else the office does in other hours, and never shows that week for the office's", () => {
    const complaints = anHours({
      purpose: "COMPLAINTS",
      slots: [aSlot("TU", "14:00", "16:00")],
      text: own("we wtorki"),
    });
    const door = doorWith(contact("Sekretariat", [complaints, office]));
    expect(door.main).toMatchObject({ name: "Sekretariat", purpose: "Godziny pracy" });
    expect(door.others).toMatchObject([{ name: "Sekretariat · Skargi i wnioski", hours: ["We wtorki."] }]);
  });

  it("prefers of two of one name the one that has hours", () => {
    const contactPoints = [contact("Porada", [])];
    const { main, others } = doorOf({ contactPoints, offersHere: [offerHere("Porada", "2", [monday])] });
    expect(main).toMatchObject({
      name: "Porada",
      week: { rows: [{ hours: [{ text: "7:00–9:00" }] }, {}, {}, {}, {}] },
    });
    expect(others).toEqual([]);
  });

  it("names every room in which the same can be had", () => {
    const offersHere = [offerHere("Porada", "2", [monday]), offerHere("Porada", "9", [monday])];
    const { main, others } = doorOf({ offersHere: [...offersHere, ...offersHere] });
    expect(main?.lines[0]).toBe("pokój 2");
    expect(others).toMatchObject([{ name: "Porada", room: "pokój 9" }]);
  });

  it("is not made of a place where there is nothing", () => {
    expect(locationOrders(locationPageView(aFullLocation(), aShell), null)).toEqual([]);
  });
});

describe("the poster", () => {
  it("has the number of the office, and says to call where no source gives a place to sleep", () => {
    const phone = { display: "22 123 45 67", uri: "tel:+48221234567" };
    const { path, data } = posterOrder(homeView([], [], { ...aShell, officePhone: phone }), [], ORIGIN);
    expect(path).toBe("/pliki/pilna-pomoc.plakat.pdf");
    expect(data).toMatchObject({
      emergency: { number: "112" },
      calls: [{ number: "22\u00a0123\u00a045\u00a067" }],
      sleep: [],
      qr: { url: `${ORIGIN}/` },
    });
  });
});
