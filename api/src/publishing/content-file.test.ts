// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { parseContent, printContent } from "./content-file.ts";

const offer = {
  id: "5074cd58-d0b8-5f5b-b56a-127d20b3c576",
  slug: "streetworker",
  name: { pl: "Streetworker" },
  note: null,
};

test("content is printed with its format, sorted keys and a final newline", () => {
  expect(printContent({ Offer: [{ slug: "ł", id: "1" }] })).toBe(
    '{\n "format": 1,\n "records": {\n  "Offer": [\n   {\n    "id": "1",\n    "slug": "ł"\n   }\n  ]\n }\n}\n',
  );
});

test("equal content gives equal bytes, whatever the order of kinds and fields", () => {
  const { id, slug, name, note } = offer;
  expect(printContent({ Room: [], Offer: [{ note, name, slug, id }] })).toBe(
    printContent({ Offer: [offer], Room: [] }),
  );
});

test("another order of records gives other bytes, for the order is content", () => {
  const other = { ...offer, id: "2" };
  expect(printContent({ Offer: [offer, other] })).not.toBe(printContent({ Offer: [other, offer] }));
});

test("what was printed is read back, each record with its kind", () => {
  expect(parseContent(printContent({ Offer: [offer], Room: [] }))).toEqual({
    Offer: [{ kind: "Offer", ...offer }],
    Room: [],
  });
});

test("what was read back prints to the same bytes once the kinds are left out", () => {
  const record = fc.record({
    id: fc.uuid(),
    slug: fc.string(),
    name: fc.record({ pl: fc.string({ unit: "grapheme" }) }),
  });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("Offer", "Room", "Location"), fc.array(record)), (content) => {
      const text = printContent(content);
      const read: Record<string, readonly object[]> = { ...parseContent(text) };
      const plain = Object.entries(read).map(([kind, list]) => [
        kind,
        list.map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => key !== "kind"))),
      ]);
      expect(printContent(Object.fromEntries(plain))).toBe(text);
    }),
  );
});
