// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { loadOfferPages } from "../../content/offer.ts";
import type { OfferPageView } from "../../content/offer.view.ts";
import { offerSheet } from "../../documents/pdf/offer-sheet.ts";
import type { PdfOrder } from "../../documents/pdf/pdf-renderer.ts";
import { rendererKey } from "../../documents/pdf/renderer-key.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { paths } from "../../i18n/paths.ts";
import { KeptDocuments } from "../pdf/kept-documents.ts";
import { RendererProcess } from "../pdf/renderer-process.ts";
import type { FilesOrder, MadeFile } from "./made-file.ts";

const KEPT = fileURLToPath(new URL("../../../.work/documents", import.meta.url));

/** A document, and where it is published. */
interface PdfFileOrder extends PdfOrder {
  readonly path: string;
  readonly newestOn: string | null;
}

function addressOf({ publicUrl }: FilesOrder, path: string): string | null {
  return publicUrl === null ? null : `${publicUrl}${path}`;
}

/** Documents of an offer that can be had today; what a report of a past year says is not handed out on paper. */
function offerOrders(offer: OfferPageView, order: FilesOrder): readonly PdfFileOrder[] {
  if (offer.reportedYear !== null) return [];
  const { slug } = offer;
  const url = addressOf(order, paths.offer(slug));
  const sheet = offerSheet(offer, url);
  const common = { newestOn: sheet.newestOn, hasRowHeaders: false };
  return [
    {
      ...common,
      name: `${documentWords.leaflet} ${slug}`,
      path: `/pliki/${slug}.ulotka.pdf`,
      template: "leaflet",
      data: sheet,
    },
  ];
}

async function allOrders(order: FilesOrder): Promise<readonly PdfFileOrder[]> {
  const offers = await loadOfferPages("PL");
  return offers.flatMap((offer) => offerOrders(offer, order));
}

/** Makes the documents to print, in Polish; those that are as before are not drawn again. */
export async function makePdfFiles(order: FilesOrder): Promise<readonly MadeFile[]> {
  const renderer = new RendererProcess();
  const documents = await KeptDocuments.open(KEPT, await rendererKey(), renderer);
  try {
    const files: MadeFile[] = [];
    for (const one of await allOrders(order)) {
      const { file, pageCount } = await documents.get(one);
      const { path, newestOn } = one;
      files.push({ path, newestOn, mediaType: "application/pdf", content: { file }, pageCount });
    }
    await documents.deleteUnused(Date.now());
    return files;
  } finally {
    renderer.stop();
  }
}
