// SPDX-License-Identifier: EUPL-1.2
// Draws the pictures that the site has as pixels from their SVG: `node api/scripts/draw-pictures.ts`. Run it when one of
// the drawings has changed; the pixels are committed, so that a build needs no browser.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/site/browser.ts";

const SITE = fileURLToPath(new URL("../../site/", import.meta.url));

interface Picture {
  readonly drawing: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

const PICTURES: readonly Picture[] = [
  { drawing: "pictures/og.svg", file: "public/og.png", width: 1200, height: 630 },
  { drawing: "public/favicon.svg", file: "public/icon-192.png", width: 192, height: 192 },
  { drawing: "public/favicon.svg", file: "public/icon-512.png", width: 512, height: 512 },
  { drawing: "pictures/icon-maskable.svg", file: "public/icon-maskable-512.png", width: 512, height: 512 },
];

async function draw(browser: Browser, { drawing, file, width, height }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
  const svg = await readFile(`${SITE}${drawing}`, "utf8");
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`);
  await writeFile(`${SITE}${file}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}

const browser = await launchBrowser();
for (const picture of PICTURES) await draw(browser, picture);
await browser.close();
