// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { type CardContact, contactCardView, contactCardViews } from "./contact-cards.ts";
import { aContact, anHours, aPhone } from "./record.examples.ts";

const named = (text: string) => ({ name: { text } });

function contact(given: Partial<CardContact> = {}): CardContact {
  return {
    ...aContact({ phones: [aPhone("22 123 45 67"), aPhone("22 123 45 68", "FAX")] }),
    citations: [],
    id: "1a",
    offers: [],
    organizations: [],
    verifiedOn: null,
    ...given,
  };
}

function offerOf(organization: string, isSensitive = false): CardContact["offers"][number] {
  return { organization: named(organization), targetGroups: [{ isSensitive }] };
}

describe("a contact card", () => {
  test("keeps faxes apart from numbers to call", () => {
    expect(contactCardView(contact())).toMatchObject({ voices: ["tel:+48221234567"], faxes: ["tel:+48221234568"] });
  });

  test.each([
    ["the body that it says", { organizations: [named("Ośrodek")], offers: [offerOf("Fundacja")] }, "Ośrodek"],
    ["the one body of all its offers", { offers: [offerOf("Fundacja"), offerOf("Fundacja")] }, "Fundacja"],
    ["none of several", { offers: [offerOf("Fundacja"), offerOf("Ośrodek")] }, null],
    ["none where no source says", {}, null],
  ])("is of %s", (_what, given, name) => {
    expect(contactCardView(contact(given)).organizationName).toBe(name);
  });

  test("says that it is unconfirmed where only its hours are", () => {
    const schedules = [anHours({ verification: "UNCONFIRMED" })];
    expect(contactCardView(contact({ schedules })).isUnconfirmed).toBe(true);
    expect(contactCardView(contact()).isUnconfirmed).toBe(false);
  });

  test("is not there where the contact is of help for a sensitive group, or nothing leads to it", () => {
    const contacts = [
      contact({ slug: "telefon" }),
      contact({ slug: "przemoc", offers: [offerOf("Fundacja", true)] }),
      contact({ slug: "nic", phones: [] }),
    ];
    expect(contactCardViews(contacts).map(({ slug }) => slug)).toEqual(["telefon"]);
  });
});
