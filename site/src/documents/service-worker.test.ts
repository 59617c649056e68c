// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { serviceWorker, type UrgentPage } from "./service-worker.ts";

const program = "const URGENT = [];\nkeep(URGENT);\n";

function aPage(path: string, language = "pl", html = "<h1>Pomoc</h1>"): UrgentPage {
  return { path, language, html };
}

const urgentOf = (text: string) => JSON.parse(/const URGENT = (.*); \/\//.exec(text)?.[1] ?? "null");

describe("serviceWorker", () => {
  it("lists the urgent pages by language, the first page of each at the head", () => {
    const pages = [
      aPage("/en/", "en"),
      aPage("/pomoc/b/"),
      aPage("/pomoc/a/"),
      aPage("/en/pomoc/a/", "en"),
      aPage("/"),
    ];
    expect(urgentOf(serviceWorker(program, pages))).toEqual([
      ["/", "/pomoc/a/", "/pomoc/b/"],
      ["/en/", "/en/pomoc/a/"],
    ]);
  });

  it("changes when a page changes, so that browsers ask for the pages anew, and not otherwise", () => {
    const before = serviceWorker(program, [aPage("/")]);
    expect(serviceWorker(program, [aPage("/")])).toBe(before);
    expect(serviceWorker(program, [aPage("/", "pl", "<h1>Zmiana</h1>")])).not.toBe(before);
  });

  it("says where the program has no place for the pages", () => {
    expect(() => serviceWorker("", [])).toThrow(TypeError);
  });
});
