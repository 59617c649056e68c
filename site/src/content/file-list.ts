// SPDX-License-Identifier: EUPL-1.2

import type { CountedFiles, FileGroup, FileListView, FileStandard } from "./file-list.view.ts";
import { publishedFiles } from "./published-files.ts";
import type { PublishedFile } from "./published-files.view.ts";
import { loadShell } from "./shell.ts";

/** Where the files of a standard are; a file belongs to the first one that it fits. */
const STANDARDS: readonly (readonly [FileStandard, RegExp])[] = [
  ["WHOLE", /^\/dane\/content\.json$/],
  ["HSDS", /^\/hsds\//],
  ["CPSV_AP", /^\/dane\/cpsv-ap\./],
  ["SCHEMA_ORG", /^\/dane\/okienko\.jsonld$/],
  ["DCAT_AP", /^\/dane\/katalog\./],
  ["DANE_GOV_PL", /^\/dane\/dane-gov-pl\./],
  ["FEEDS", /^\/dane\/zmiany\.|\.xml$/],
  ["TABLES", /^\/dane\//],
  ["PEOPLE", /^/],
];

/** Files that grow in number with the records: files of a list below its folder, and those for people. */
const OF_RECORDS = /^(\/hsds\/[^/]+\/).|^(\/pliki\/).*(\.[a-z]+)$/;

/** What the paths of the files of records have in common; null for a file of its own. */
function commonPath(path: string): string | null {
  const [found, list = "", folder = "", ending = ""] = OF_RECORDS.exec(path) ?? [];
  return found ? `${list}${folder}*${ending}` : null;
}

function counted(paths: string, files: readonly PublishedFile[]): CountedFiles {
  const days = files.flatMap(({ newestOn }) => newestOn ?? []);
  return {
    paths,
    fileCount: files.length,
    byteCount: files.reduce((sum, { byteCount }) => sum + byteCount, 0),
    newestOn: days.toSorted().at(-1) ?? null,
  };
}

function groupOf(standard: FileStandard, all: readonly PublishedFile[]): FileGroup {
  const byPath = Map.groupBy(all, ({ path }) => commonPath(path));
  const many = [...byPath].flatMap(([paths, list]) => (paths === null ? [] : [counted(paths, list)]));
  return { standard, files: byPath.get(null) ?? [], counted: many };
}

/** All files by their standard, each once: alone, or counted with those of its kind. */
export function fileGroups(files: readonly PublishedFile[]): readonly FileGroup[] {
  const byStandard = Map.groupBy(files, ({ path }) => STANDARDS.find(([, place]) => place.test(path))?.[0]);
  return STANDARDS.flatMap(([standard]) => {
    const own = byStandard.get(standard);
    return own ? [groupOf(standard, own)] : [];
  });
}

/** Tells of every file that this build has made. */
export async function loadFileList(): Promise<FileListView> {
  return { shell: await loadShell("PL"), groups: fileGroups([...publishedFiles().values()]) };
}
