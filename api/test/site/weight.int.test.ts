// SPDX-License-Identifier: EUPL-1.2
// What each page weighs and how it is made, from its files alone.

import { beforeAll, describe, expect, inject, test } from "vitest";
import { inlineCodeProbe } from "./probes/inline-code.probe.ts";
import { pageWeightProbe } from "./probes/page-weight.probe.ts";
import { scriptWeightProbe } from "./probes/script-weight.probe.ts";
import { statementIdsProbe } from "./probes/statement-ids.probe.ts";
import { validHtmlProbe } from "./probes/valid-html.probe.ts";
import { readPages, type SitePage } from "./site-pages.ts";

let pages: readonly SitePage[];

beforeAll(async () => {
  pages = await readPages();
});

describe("every page", () => {
  test.each([pageWeightProbe, scriptWeightProbe, inlineCodeProbe, statementIdsProbe, validHtmlProbe])(
    "$promise",
    async (probe) => {
      const faults: string[] = [];
      for (const { path, html } of pages)
        faults.push(...(await probe.faults(path, html)).map((fault) => `${path}: ${fault}`));
      expect(faults).toEqual([]);
      expect(pages.length).toBeGreaterThan(300);
    },
  );
});

test("each page tells programs where the accessibility statement in its language is", () => {
  const { publicUrl } = inject("site");
  const paths = pages.map(({ path }) => path);
  for (const { path, html } of pages) {
    const [prefix = ""] = /^\/(?:latwy-tekst|uk|en)(?=\/)/.exec(path) ?? [];
    const told = /<meta name="deklaracja-dostępności" content="([^"]*)">/.exec(html)?.[1];
    expect(told, path).toBe(`${publicUrl}${prefix}/deklaracja-dostepnosci/`);
    expect(paths).toContain(`${prefix}/deklaracja-dostepnosci/`);
  }
});

test("the gallery of components is no part of the site", () => {
  expect(pages.map(({ path }) => path).filter((path) => path.includes("galeria"))).toEqual([]);
  for (const { path, html } of pages) expect(html, path).not.toMatch(/data-example|example\.org/);
});
