// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { withOwnIds } from "./own-ids.ts";

test("ids and all that mention them get the prefix", () => {
  const html = '<section aria-labelledby="a b"><h2 id="a">A</h2><p id="b">id="a"</p><a href="#a">A</a></section>';
  expect(withOwnIds(html, "x")).toBe(
    '<section aria-labelledby="x-a x-b"><h2 id="x-a">A</h2><p id="x-b">id="a"</p><a href="#x-a">A</a></section>',
  );
});

test("a link to an id of the page around stays", () => {
  expect(withOwnIds('<a href="#tresc">A</a>', "x")).toBe('<a href="#tresc">A</a>');
});
