// SPDX-License-Identifier: EUPL-1.2

import type { ShellView } from "./shell.view.ts";

/** Something that people look for by its name, and what kind of page has it. */
export interface MatterView {
  readonly kind: "GROUP" | "OFFER" | "ORGANIZATION" | "PLACE" | "SITUATION";
  readonly slug: string;
  readonly name: string;
}

/** Matters that begin with the same letter, in Polish order. */
export interface LetterView {
  /** A capital, or `0–9` for all digits. */
  readonly letter: string;
  readonly matters: readonly MatterView[];
}

/** The page of matters from A to Z; letters without a matter are left out. */
export interface MattersPageView {
  readonly shell: ShellView;
  readonly letters: readonly LetterView[];
}
