// SPDX-License-Identifier: EUPL-1.2

import { PdfUnreadableError } from "./pdf-unreadable-error.ts";
import type { ConditionVerdict, PdfVerdict } from "./pdf-verdict.ts";
import { readPdf } from "./reading/read-pdf.ts";
import type { TaggedPdf } from "./reading/tagged-pdf.ts";
import { allRules } from "./rules/all-rules.ts";
import type { Rule } from "./rules/rule.ts";

/** Places that a verdict names of one condition; a file without tags would have thousands. */
const MOST_PLACES = 20;

function judgeRule({ id, title, clause, message, faults }: Rule, pdf: TaggedPdf): ConditionVerdict {
  const found = faults(pdf);
  const outcome = found === null ? "notApplicable" : found.length > 0 ? "failed" : "passed";
  const places = found ?? [];
  return {
    id,
    title,
    clause,
    outcome,
    message: outcome === "failed" ? message : null,
    placeCount: places.length,
    places: places.slice(0, MOST_PLACES),
  };
}

/**
 * Judges a file in the thread that calls it, for as long as it takes. The reader and the rules may stumble over bytes that
 * nobody thought of; such a file counts as damaged.
 * @throws PdfUnreadableError
 */
export async function judgement(bytes: Uint8Array): Promise<PdfVerdict> {
  try {
    const pdf = await readPdf(bytes);
    return {
      pageCount: pdf.pages.length,
      language: pdf.language,
      title: pdf.metadata?.title ?? null,
      conditions: allRules.map((rule) => judgeRule(rule, pdf)),
    };
  } catch (error) {
    throw error instanceof PdfUnreadableError ? error : new PdfUnreadableError("DAMAGED", error);
  }
}
