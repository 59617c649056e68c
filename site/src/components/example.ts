// SPDX-License-Identifier: EUPL-1.2

import type { LocaleTag } from "../i18n/locale.ts";

/**
 * What a component that cannot stand alone is drawn within: the frame of a window with a list, a row
 * or a drawing, a list, a paragraph, a table, or parts of a page with the distances between them.
 */
export type Surroundings = "frame" | "p" | "sections" | "stack" | "svg" | "table" | "tr" | "ul";

/** A component in one of its states: shown in the gallery, validated, and looked at by axe. */
export interface Example<TProps> {
  /** What is to be seen, as a phrase that could follow "this is": `an offer that only the 2022 report tells of`. */
  readonly shows: string;
  readonly props: TProps;
  /** Language of the page that it is drawn on; Polish where it is left out. */
  readonly language?: LocaleTag;
  /** Left out where the component stands by itself. */
  readonly within?: Surroundings;
}

/**
 * The states of a component that matter, the usual one first. `Name.examples.ts` exports them as `examples`, beside
 * `Name.astro`, whose props they are held to: `Examples<typeof Name>`.
 */
export type Examples<TComponent> = TComponent extends (props: infer TProps) => unknown
  ? readonly Example<TProps>[]
  : never;
