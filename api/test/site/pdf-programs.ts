// SPDX-License-Identifier: EUPL-1.2

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A program of the machine that reads PDFs; none of them is part of this repository. */
export type PdfProgram = "pdfinfo" | "qpdf";

/** Whether the machine has the program. */
export async function hasProgram(program: PdfProgram): Promise<boolean> {
  const asked = program === "qpdf" ? "--version" : "-v";
  return run(program, [asked]).then(
    () => true,
    () => false,
  );
}

/** What the program prints of its words and a file. Throws where it finds a fault. */
export async function printedBy(program: PdfProgram, args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, args);
  return stdout;
}
