// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { judgePdf } from "@okienko/pdfua/judge-pdf";
import type { ConditionVerdict, FaultPlace, PdfVerdict } from "@okienko/pdfua/pdf-verdict";
import { messageOf } from "../kernel/errors.ts";
import { say, sayJson } from "./terminal.ts";

/** A file with its verdict, or why there is none. */
type Judged =
  | { readonly file: string; readonly verdict: PdfVerdict }
  | { readonly file: string; readonly unreadable: string };

async function judge(folder: string, file: string): Promise<Judged> {
  try {
    return { file, verdict: await judgePdf(await readFile(resolve(folder, file))) };
  } catch (error) {
    return { file, unreadable: messageOf(error) };
  }
}

const countOf = ({ conditions }: PdfVerdict, outcome: ConditionVerdict["outcome"]): number =>
  conditions.filter((condition) => condition.outcome === outcome).length;

const isWell = (judged: Judged): boolean => "verdict" in judged && countOf(judged.verdict, "failed") === 0;

function describePlace({ page, object, element }: FaultPlace): string {
  const parts = [page === null ? null : `page ${page}`, object && `object ${object}`, element];
  return parts.filter(Boolean).join(", ") || "the whole file";
}

function sayFailure({ id, title, clause, message, places, placeCount }: ConditionVerdict): void {
  say(`  FAILS ${id}, ISO 14289-1 ${clause}: ${title}`);
  say(`        ${message}`);
  for (const place of places) say(`        - ${describePlace(place)}`);
  if (placeCount > places.length) say(`        - and ${placeCount - places.length} more`);
}

function sayVerdict(file: string, verdict: PdfVerdict): void {
  const { pageCount, language, title, conditions } = verdict;
  const [failed, passed, others] = [
    countOf(verdict, "failed"),
    countOf(verdict, "passed"),
    countOf(verdict, "notApplicable"),
  ];
  say(`${file}: ${title ?? "no title"}; language ${language ?? "unknown"}; pages: ${pageCount}`);
  say(`  ${failed} conditions of PDF/UA-1 fail, ${passed} hold, ${others} do not apply`);
  for (const condition of conditions) if (condition.outcome === "failed") sayFailure(condition);
}

/** Judges PDFs and tells what is wrong with each; gives whether nothing is. Changes nothing. */
export async function checkPdfs(folder: string, files: readonly string[], asJson: boolean): Promise<boolean> {
  const judged: Judged[] = [];
  for (const file of files) judged.push(await judge(folder, file));
  if (asJson) sayJson(judged);
  else {
    for (const one of judged) {
      if ("verdict" in one) sayVerdict(one.file, one.verdict);
      else say(`${one.file}: ${one.unreadable}`);
    }
    say(
      "A program cannot check everything: whether descriptions are true and the order makes sense, a person must say.",
    );
  }
  return judged.every(isWell);
}
