// SPDX-License-Identifier: EUPL-1.2

import type { Page } from "playwright-core";

/** A way in which somebody has a page before them. */
export interface PageMode {
  /** As in "a page on a phone". */
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly media: Pick<NonNullable<Parameters<Page["emulateMedia"]>[0]>, "colorScheme" | "contrast" | "forcedColors">;
  /** CSS of the reader's own. */
  readonly style: string;
}

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

const PLAIN = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" } as const;

/** The narrowest phone; also a desk that is magnified four times (WCAG 1.4.10). */
export const ON_A_PHONE: PageMode = { name: "on a phone", viewport: NARROW, media: PLAIN, style: "" };

/** What most people have who help others. */
export const ON_A_DESK: PageMode = { name: "on a desk", viewport: WIDE, media: PLAIN, style: "" };

/** Somebody who has set their machine to dark colours. */
export const IN_THE_DARK: PageMode = {
  name: "on a desk in the dark",
  viewport: WIDE,
  media: { ...PLAIN, colorScheme: "dark" },
  style: "",
};

/** Somebody whose machine replaces all colours by a few of its own. */
export const IN_FORCED_COLOURS: PageMode = {
  name: "in forced colours",
  viewport: WIDE,
  media: { ...PLAIN, forcedColors: "active" },
  style: "",
};

/** Somebody who has asked their machine for more contrast. */
export const WITH_MORE_CONTRAST: PageMode = {
  name: "with more contrast",
  viewport: WIDE,
  media: { ...PLAIN, contrast: "more" },
  style: "",
};

/** Text twice as large (WCAG 1.4.4). */
export const WITH_LARGE_TEXT: PageMode = {
  name: "with text of 200 %",
  viewport: WIDE,
  media: PLAIN,
  style: "html { font-size: 200% !important }",
};

/** The spacing that a reader may force (WCAG 1.4.12). */
export const WITH_WIDE_SPACING: PageMode = {
  name: "with wide spacing",
  viewport: NARROW,
  media: PLAIN,
  style: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-bottom: 2em !important }`,
};

/** Sets the window before a page is opened; the reader's own CSS needs the page and comes by `wearStyle`. */
export async function setWindow(page: Page, { viewport, media }: PageMode): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia(media);
}

/** Puts the reader's own CSS on an open page; the page's policy has no say in that. */
export async function wearStyle(page: Page, { style }: PageMode): Promise<void> {
  await page.evaluate(
    `{ const own = new CSSStyleSheet(); own.replaceSync(${JSON.stringify(style)}); document.adoptedStyleSheets = [own]; }`,
  );
}
