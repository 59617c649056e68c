// SPDX-License-Identifier: EUPL-1.2

/** How a small window of a drawing looks: lit, half lit, dark, or with its blind drawn where nobody knows. */
export type WindowLook = "LIT" | "HALF" | "DUSK" | "BLIND";

/** A row of small windows, as paths of SVG: one for each look, empty where no window has it; a half-lit one is dark below. */
export interface StripView {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<WindowLook, string>>;
  /** Line below one window, to point it out; empty where none is. */
  readonly mark: string;
}
