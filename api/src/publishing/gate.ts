// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { type GateFinding, judgePages, type PageFacts, readPage } from "./gate.rules.ts";
import { filesBelow } from "./site-hash.ts";

/** What the gate saw of a site that it let pass. */
export interface GateReport {
  readonly pageCount: number;
  readonly linkCount: number;
}

/** Numbers of offers that the gate compares. */
export interface OfferCounts {
  readonly before: number;
  readonly now: number;
  /** Whether fewer offers than before are what the person wants. */
  readonly allowsShrink: boolean;
}

const REQUIRED_PAGES = ["index.html", "404.html"];

function countFindings({ before, now, allowsShrink }: OfferCounts): readonly GateFinding[] {
  if (now >= before || allowsShrink) return [];
  const message = `there are ${now} offers, ${before} before; publish with --allow-shrink if that is meant`;
  return [{ file: "content.json", message }];
}

/**
 * Judges a built site before anyone can see it.
 * @throws OkienkoError RELEASE_REFUSED that lists every finding
 */
export async function passGate(siteFolder: string, offers: OfferCounts): Promise<GateReport> {
  const files = await filesBelow(siteFolder);
  const pages: PageFacts[] = [];
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    pages.push(readPage(file, await readFile(join(siteFolder, file), "utf8")));
  }
  const missing = REQUIRED_PAGES.filter((file) => !files.includes(file)).map((file) => ({
    file,
    message: "the page is missing",
  }));
  const { findings, linkCount } = judgePages(pages, new Set(files));
  const all = [...countFindings(offers), ...missing, ...findings];
  if (all.length > 0) {
    const lines = all.map(({ file, message }) => `\n  ${file}: ${message}`);
    throw new OkienkoError(
      ErrorCode.RELEASE_REFUSED,
      `The gate refused the candidate; the previous release stays.${lines.join("")}`,
      {
        params: { findings: all.map(({ file, message }) => `${file}: ${message}`) },
      },
    );
  }
  return { pageCount: pages.length, linkCount };
}
