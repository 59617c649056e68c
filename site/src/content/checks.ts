// SPDX-License-Identifier: EUPL-1.2

import type { ChecksPageView, FormatLine, ReportView } from "./checks.view.ts";
import { publishedFiles } from "./published-files.ts";
import type { PublishedFile } from "./published-files.view.ts";
import { loadShell } from "./shell.ts";

function formatLines(files: readonly PublishedFile[]): readonly FormatLine[] {
  const byType = Map.groupBy(files, ({ mediaType }) => mediaType);
  const lines = [...byType].map(([mediaType, same]) => ({
    mediaType,
    fileCount: same.length,
    byteCount: same.reduce((sum, { byteCount }) => sum + byteCount, 0),
  }));
  return lines.sort((one, other) => (one.mediaType < other.mediaType ? -1 : 1));
}

/** What the publisher has found of the site, from `OKIENKO_REPORT`; null before it has looked. */
function reportOfSite(): ReportView | null {
  const report = process.env["OKIENKO_REPORT"];
  return report ? (JSON.parse(report) as ReportView) : null;
}

/** Asks for the page of what was checked of this release. */
export async function loadChecksPage(): Promise<ChecksPageView> {
  const files = publishedFiles();
  return {
    shell: await loadShell("PL"),
    report: reportOfSite(),
    formats: formatLines([...files.values()]),
    paths: new Set(files.keys()),
  };
}
