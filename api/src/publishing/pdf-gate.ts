// SPDX-License-Identifier: EUPL-1.2

import { judgePdf } from "@okienko/pdfua/judge-pdf";
import { PdfUnreadableError } from "@okienko/pdfua/pdf-unreadable-error";
import type { ConditionVerdict, PdfVerdict } from "@okienko/pdfua/pdf-verdict";
import { sha256 } from "../kernel/hash.ts";
import type { GateFinding } from "./gate.rules.ts";
import { bytesOf } from "./site-hash.ts";

/** What the gate found in the PDFs of a site. */
export interface PdfReport {
  readonly findings: readonly GateFinding[];
  readonly pdfCount: number;
  /** Conditions that each PDF was held to; 0 where there is none. */
  readonly pdfConditionCount: number;
}

/** What is known of a file by its bytes. */
interface Judged {
  /** Whether the next time gives the same: a file may be given up because the machine is busy. */
  readonly isLasting: boolean;
  readonly messages: readonly string[];
  readonly conditionCount: number;
}

/** @throws PdfUnreadableError for a file that cannot be judged at all */
type JudgePdf = (bytes: Uint8Array) => Promise<PdfVerdict>;

function tell({ id, message, places, placeCount }: ConditionVerdict): string {
  const [first] = places;
  const page = first?.page ? `page ${first.page}` : "the whole file";
  const more = placeCount > 1 ? `, ${placeCount} places` : "";
  return `PDF/UA-1 ${id} (${page}${more}): ${message}`;
}

async function judgedBy(judge: JudgePdf, bytes: Uint8Array): Promise<Judged> {
  try {
    const { conditions } = await judge(bytes);
    const failed = conditions.filter(({ outcome }) => outcome === "failed");
    return { isLasting: true, messages: failed.map(tell), conditionCount: conditions.length };
  } catch (error) {
    if (!(error instanceof PdfUnreadableError)) throw error;
    return { isLasting: error.reason !== "TOO_COMPLEX", messages: [error.message], conditionCount: 0 };
  }
}

/** Judges the PDFs of built sites; most of one are those of the last, and are not judged again. */
export class PdfGate {
  /** Files of the last site by the SHA-256 of their bytes. */
  #known: ReadonlyMap<string, Judged> = new Map();
  readonly #judge: JudgePdf;

  constructor(judge: JudgePdf = judgePdf) {
    this.#judge = judge;
  }

  /** Judges every PDF among the files of a site. */
  async judge(siteFolder: string, files: readonly string[]): Promise<PdfReport> {
    const judged = new Map<string, Judged>();
    const findings: GateFinding[] = [];
    const pdfs = files.filter((name) => name.toLowerCase().endsWith(".pdf"));
    for await (const [file, bytes] of bytesOf(siteFolder, pdfs)) {
      const key = sha256(bytes);
      const one = judged.get(key) ?? this.#known.get(key) ?? (await judgedBy(this.#judge, bytes));
      judged.set(key, one);
      findings.push(...one.messages.map((message) => ({ file, message })));
    }
    this.#known = new Map([...judged].filter(([, { isLasting }]) => isLasting));
    const pdfConditionCount = Math.max(0, ...[...judged.values()].map((one) => one.conditionCount));
    return { findings, pdfCount: pdfs.length, pdfConditionCount };
  }
}
