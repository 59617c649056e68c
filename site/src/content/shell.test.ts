// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { aContact, aPhone } from "./record.examples.ts";
import { shellView } from "./shell.ts";

const office = aContact({ phones: [aPhone("22 123 45 51", "FAX"), aPhone("22 123 45 67")] });

describe("shellView", () => {
  it("calls the centre by its full name where it has no short one", () => {
    const centre = { name: { text: "Ośrodek w Mieście" }, shortName: null, contactPoints: [] };
    expect(shellView({ centre })).toEqual({
      centreName: "Ośrodek w Mieście",
      centreShortName: "Ośrodek w Mieście",
      officePhone: null,
    });
  });

  it("takes a voice number for the office, never its fax", () => {
    const centre = { name: { text: "Ośrodek" }, shortName: "OPS", contactPoints: [office] };
    expect(shellView({ centre }).officePhone?.display).toBe("22 123 45 67");
  });

  it("stops the build where the content has no centre, and says what to do", () => {
    expect(() => shellView({ centre: null })).toThrow("Give one organization the type CENTRE");
  });
});
