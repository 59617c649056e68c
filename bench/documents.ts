// SPDX-License-Identifier: EUPL-1.2
// Measures drawing documents to print, without the disk: a leaflet by a warm renderer, 150 documents by a cold one.

import { everyKind } from "../site/src/documents/pdf/kinds.examples.ts";
import type { PdfOrder } from "../site/src/documents/pdf/pdf-renderer.ts";
import { TypstRenderer } from "../site/src/documents/pdf/typst-renderer.ts";

const COLD_COUNT = 150;
const WARM_COUNT = 50;

function told(name: string, value: number, limit: number): void {
  console.log(`${name}: ${Math.round(value)} ms, ${(value / limit).toFixed(2)} of the limit of ${limit} ms`);
}

/** A document of its own: nothing that the renderer remembers is the whole of it. */
function numbered(order: PdfOrder, at: number): PdfOrder {
  return { ...order, data: { ...order.data, title: `Rozmowa ${at}`, lead: `Porozmawiasz z nami w pokoju ${at}.` } };
}

const began = performance.now();
const renderer = await TypstRenderer.create();
for (let at = 0; at < COLD_COUNT; at += 1) {
  const order = everyKind[at % everyKind.length];
  if (order) await renderer.render(numbered(order, at));
}
told(`${COLD_COUNT} documents of every kind, cold`, performance.now() - began, 20_000);

const runsMs: number[] = [];
for (let at = 0; at < WARM_COUNT; at += 1) {
  const [leaflet] = everyKind;
  const start = performance.now();
  if (leaflet) await renderer.render(numbered(leaflet, COLD_COUNT + at));
  runsMs.push(performance.now() - start);
}
told("a leaflet, warm, median", runsMs.toSorted((a, b) => a - b)[WARM_COUNT / 2] ?? Number.NaN, 120);
