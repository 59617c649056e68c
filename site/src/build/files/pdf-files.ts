// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { loadDifferencesPage, loadGoalPages } from "../../content/goal.ts";
import { loadHome } from "../../content/home.ts";
import { loadLocationPages } from "../../content/location.ts";
import { loadMattersPage } from "../../content/matters.ts";
import { loadOfferPages } from "../../content/offer.ts";
import { loadSituationPages } from "../../content/situation.ts";
import { loadStrategyPage } from "../../content/strategy.ts";
import { rendererKey } from "../../documents/pdf/renderer-key.ts";
import type { ReportPages } from "../../documents/pdf/report-book.ts";
import { KeptDocuments } from "../pdf/kept-documents.ts";
import { RendererProcess } from "../pdf/renderer-process.ts";
import type { FilesOrder, MadeFile } from "./made-file.ts";
import { guideOrder, locationOrders, offerOrders, type PdfFileOrder, posterOrder, reportOrders } from "./pdf-orders.ts";

const KEPT = fileURLToPath(new URL("../../../.work/documents", import.meta.url));

async function loadReportPages(): Promise<ReportPages> {
  const [strategy, goals, differences] = await Promise.all([
    loadStrategyPage(),
    loadGoalPages(),
    loadDifferencesPage(),
  ]);
  return { strategy, goals, differences };
}

async function allOrders({ publicUrl }: FilesOrder): Promise<readonly PdfFileOrder[]> {
  const [offers, locations, home, situations, matters, report] = await Promise.all([
    loadOfferPages("PL"),
    loadLocationPages("PL"),
    loadHome("PL"),
    loadSituationPages("PL"),
    loadMattersPage(),
    loadReportPages(),
  ]);
  return [
    ...offers.flatMap((offer) => offerOrders(offer, publicUrl)),
    ...locations.flatMap((location) => locationOrders(location, publicUrl)),
    posterOrder(home, offers, publicUrl),
    guideOrder({ home, situations, offers, locations, matters }, publicUrl),
    ...reportOrders(report, publicUrl),
  ];
}

/** Makes the documents to print, in Polish; those that are as before are not drawn again. */
export async function makePdfFiles(order: FilesOrder): Promise<readonly MadeFile[]> {
  const renderer = new RendererProcess();
  try {
    const documents = await KeptDocuments.open(KEPT, await rendererKey(), renderer);
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
