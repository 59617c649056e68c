// SPDX-License-Identifier: EUPL-1.2

import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { sha256 } from "../kernel/hash.ts";
import { type GateFinding, judgePages, type PageFacts, readPage } from "./gate.rules.ts";
import { PdfGate } from "./pdf-gate.ts";
import { bytesOf, filesBelow } from "./site-hash.ts";

/** What the gate saw of a site that it let pass. */
export interface GateReport {
  readonly pageCount: number;
  readonly linkCount: number;
  /** Faults of pages and their links; any refuses the site. */
  readonly pageFaultCount: number;
  readonly pdfCount: number;
  /** Conditions of PDF/UA-1 that each PDF was held to; 0 where there is none. */
  readonly pdfConditionCount: number;
  /** Conditions that a PDF does not meet; any refuses the site. */
  readonly pdfFaultCount: number;
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

function refusal(findings: readonly GateFinding[]): OkienkoError {
  const told = findings.map(({ file, message }) => `${file}: ${message}`);
  const lines = told.map((line) => `\n  ${line}`).join("");
  const message = `The gate refused the candidate; the previous release stays.${lines}`;
  return new OkienkoError(ErrorCode.RELEASE_REFUSED, message, { params: { findings: told } });
}

/** Judges built sites, one after another; most pages of one are those of the last, and are not read again. */
export class Gate {
  /** Pages of the last site by the hash of what they were read from. */
  #known: ReadonlyMap<string, PageFacts> = new Map();
  readonly #pdfs = new PdfGate();

  /**
   * Judges a built site before anyone can see it.
   * @throws OkienkoError RELEASE_REFUSED that lists every finding
   */
  async pass(siteFolder: string, offers: OfferCounts): Promise<GateReport> {
    const files = await filesBelow(siteFolder);
    const pages = await this.#read(
      siteFolder,
      files.filter((name) => name.endsWith(".html")),
    );
    const missing = REQUIRED_PAGES.filter((file) => !files.includes(file)).map((file) => ({
      file,
      message: "the page is missing",
    }));
    const { findings, linkCount } = judgePages(pages, new Set(files));
    const pdfs = await this.#pdfs.judge(siteFolder, files);
    const pageFaults = [...missing, ...findings];
    const all = [...countFindings(offers), ...pageFaults, ...pdfs.findings];
    if (all.length > 0) throw refusal(all);
    const { pdfCount, pdfConditionCount } = pdfs;
    return {
      pageCount: pages.length,
      linkCount,
      pageFaultCount: pageFaults.length,
      pdfCount,
      pdfConditionCount,
      pdfFaultCount: pdfs.findings.length,
    };
  }

  async #read(siteFolder: string, files: readonly string[]): Promise<readonly PageFacts[]> {
    const read = new Map<string, PageFacts>();
    for await (const [file, bytes] of bytesOf(siteFolder, files)) {
      const key = `${file} ${sha256(bytes)}`;
      read.set(key, this.#known.get(key) ?? readPage(file, bytes.toString("utf8")));
    }
    this.#known = read;
    return [...read.values()];
  }
}
