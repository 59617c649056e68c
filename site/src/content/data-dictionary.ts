// SPDX-License-Identifier: EUPL-1.2

import type { DataDictionaryView, DictionaryTableView } from "./data-dictionary.view.ts";
import { publishedFiles, publishedText } from "./published-files.ts";
import type { PublishedFile } from "./published-files.view.ts";
import { loadShell } from "./shell.ts";

type Files = ReadonlyMap<string, PublishedFile>;

/** Files that hold everything. */
const WHOLES = ["/dane/content.json", "/dane/okienko.xlsx", "/dane/okienko.jsonld"];

function filesAt(files: Files, paths: readonly string[]): readonly PublishedFile[] {
  return paths.flatMap((path) => files.get(path) ?? []);
}

/**
 * The tables of open data as their published files describe them, by title, so that the dictionary cannot say anything
 * else than the files do.
 * @param textOf what a published file says, by its path
 */
export function dictionaryTables(files: Files, textOf: (path: string) => string): readonly DictionaryTableView[] {
  const bases = [...files.keys()].filter((path) => /^\/dane\/[^/]+\.csv$/.test(path)).map((path) => path.slice(0, -4));
  const tables = bases.map((base) => {
    const told = JSON.parse(textOf(`${base}.json`)) as Pick<DictionaryTableView, "columns" | "description" | "title">;
    const { title, description, columns } = told;
    const own = filesAt(files, [`${base}.csv`, `${base}.csv-metadata.json`, `${base}.json`]);
    return { fileName: base.slice("/dane/".length), title, description, columns, files: own };
  });
  return tables.sort((one, other) => one.title.localeCompare(other.title, "pl"));
}

/** Reads what this build has published below `/dane/`. */
export async function loadDataDictionary(): Promise<DataDictionaryView> {
  const files = publishedFiles();
  const tables = dictionaryTables(files, publishedText);
  return { shell: await loadShell("PL"), tables, wholes: filesAt(files, WHOLES) };
}
