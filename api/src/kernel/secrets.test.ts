// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { withoutSecrets } from "./secrets.ts";

test.each([
  ["postgresql://clerk:secret@db.example:5432/okienko", "postgresql://clerk@db.example:5432/okienko"],
  ["postgresql://db.example/okienko?user=clerk&password=secret", "postgresql://db.example/okienko"],
  ["postgresql://clerk:sec@ret@db.example/okienko", "postgresql://clerk@db.example/okienko"],
  ["postgresql://clerk:sec/ret@db.example/okienko", "postgresql://…"],
  ["mysql://clerk:secret@x", "mysql://clerk@x"],
  ["data", "data"],
])("%s is shown as %s", (address, shown) => {
  expect(withoutSecrets(address)).toBe(shown);
});
