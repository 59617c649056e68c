// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { contactView, firstCalls } from "./contact.ts";
import { aContact, anHours, aPhone } from "./record.examples.ts";

describe("contactView", () => {
  it("never gives a fax a number to dial", () => {
    const contact = contactView(aContact({ phones: [aPhone("22 123 45 51", "FAX"), aPhone("22 123 45 67")] }));
    expect(contact.phones).toEqual([{ display: "22 123 45 67", uri: "tel:+48221234567" }]);
    expect(contact.faxes).toEqual(["22 123 45 51"]);
  });

  it("keeps what no source gives as null", () => {
    expect(contactView(aContact())).toMatchObject({ email: null, place: null, room: null, hours: [] });
  });

  it("is unconfirmed where its hours are", () => {
    expect(contactView(aContact({ schedules: [anHours({ verification: "UNCONFIRMED" })] })).isUnconfirmed).toBe(true);
  });
});

describe("firstCalls", () => {
  it("takes all numbers of the first contact that has any", () => {
    const contacts = [
      aContact({ name: { state: "ORIGINAL", text: "Pokój" } }),
      aContact({ name: { state: "ORIGINAL", text: "Dyżur" }, phones: [aPhone("22 123 45 21"), aPhone("600 100 200")] }),
      aContact({ name: { state: "ORIGINAL", text: "Biuro" }, phones: [aPhone("22 123 45 67")] }),
    ];
    expect(firstCalls(contacts.map(contactView)).map(({ label, phone }) => [label.text, phone.uri])).toEqual([
      ["Dyżur", "tel:+48221234521"],
      ["Dyżur", "tel:+48600100200"],
    ]);
  });

  it("is empty where nobody has a number, and a fax is none", () => {
    expect(firstCalls([contactView(aContact({ phones: [aPhone("22 123 45 51", "FAX")] }))])).toEqual([]);
  });
});
