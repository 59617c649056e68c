// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { ContactPoint } from "../../../domains/contacts/contact-point.entity.ts";
import { type Phone, PhoneType } from "../../../domains/contacts/phone.type.ts";
import { faxNumberFindings } from "./fax-number.rules.ts";

const { VOICE, FAX } = PhoneType;

function point(slug: string, ...phones: readonly Phone[]): ContactPoint {
  return Object.assign(new ContactPoint(), { slug, phones });
}

test("a fax number that another contact point gives as one to call is a finding there", () => {
  const office = point(
    "biuro",
    { number: "+48412345600", phoneType: VOICE },
    { number: "+48412345601", phoneType: FAX },
  );
  const club = point(
    "klub",
    { number: "+48412345600", phoneType: VOICE },
    { number: "+48412345601", phoneType: VOICE },
  );
  expect(faxNumberFindings([office, club])).toEqual([
    {
      record: club,
      path: ["phones", 1],
      message: "a fax number is given as one to call",
      mend: "write phoneType: FAX, or mend the number",
    },
  ]);
});

test("numbers of one type each are let pass", () => {
  const office = point(
    "biuro",
    { number: "+48412345600", phoneType: VOICE },
    { number: "+48412345601", phoneType: FAX },
  );
  expect(faxNumberFindings([office, point("klub", { number: "+48412345601", phoneType: FAX })])).toEqual([]);
});
