// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { aContact, aPhone, aPlace } from "./record.examples.ts";
import { shellView } from "./shell.ts";

const span = { from: "2026-11-23", to: "2027-11-23", holidays: new Set<string>() };
const office = aContact({ phones: [aPhone("22 123 45 51", "FAX"), aPhone("22 123 45 67")] });

describe("shellView", () => {
  it("calls the centre by its full name where it has no short one", () => {
    const centre = { name: { text: "Ośrodek w Mieście" }, shortName: null, contactPoints: [], locations: [] };
    expect(shellView({ centre, document: null }, span)).toMatchObject({
      centreName: "Ośrodek w Mieście",
      centreShortName: "Ośrodek w Mieście",
      officePhone: null,
    });
  });

  it("takes a voice number for the office, never its fax", () => {
    const centre = { name: { text: "Ośrodek" }, shortName: "OPS", contactPoints: [office], locations: [] };
    expect(shellView({ centre, document: null }, span).officePhone?.display).toBe("22 123 45 67");
  });

  it("tells the town of the centre to search engines", () => {
    const locations = [aPlace({ address: { city: "Miasto", postalCode: "00-001", street: "ul. Różana 1" } })];
    const centre = { name: { text: "Ośrodek" }, shortName: "OPS", contactPoints: [office], locations };
    expect(shellView({ centre, document: null }, span).office["areaServed"]).toEqual({
      "@type": "City",
      name: "Miasto",
    });
  });

  it("leads to the public information bulletin where the content has its address", () => {
    const centre = { name: { text: "Ośrodek" }, shortName: null, contactPoints: [], locations: [] };
    const document = { fileUrl: "https://bip.okienko.example" };
    expect(shellView({ centre, document }, span).bulletinUrl).toBe("https://bip.okienko.example");
    expect(shellView({ centre, document: { fileUrl: null } }, span)).not.toHaveProperty("bulletinUrl");
  });

  it("stops the build where the content has no centre, and says what to do", () => {
    expect(() => shellView({ centre: null, document: null }, span)).toThrow("Give one organization the type CENTRE");
  });
});
