// SPDX-License-Identifier: EUPL-1.2

import type { PublishedFile } from "../../content/published-files.view.ts";
import { catalogueWords } from "../../i18n/catalogue-words.ts";
import { newestOf } from "../../kernel/newest-day.ts";
import { ownId } from "../hsds/derived-id.ts";
import { ProjectionError } from "../hsds/projection-error.ts";
import { tableFacts } from "../tables/all-tables.ts";

/** The same data in one file or more. */
export interface DataSet {
  /** UUIDv5 of its name, the same in every build. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The newest day of its files, `YYYY-MM-DD`; null where none has one. */
  readonly newestOn: string | null;
  /** In the order of their paths. */
  readonly files: readonly PublishedFile[];
}

/** Data among the files for people, by media type; others are documents, not data. */
const DATA_BY_TYPE: Readonly<Record<string, string>> = {
  "text/calendar": "kalendarze",
  "text/vcard": "wizytowki",
};

type Words = Pick<DataSet, "title" | "description">;

/** What the sets are called, by name; a table says it itself. */
const WORDS: ReadonlyMap<string, Words> = new Map([
  ...Object.entries<Words>(catalogueWords.datasets),
  ...tableFacts.map((table) => [table.fileName, table] as const),
]);

/** A record of an API: its lists hold it too. */
const SINGLE_RECORD = /^\/hsds\/[a-z_]+\/[0-9a-f-]{36}\.json$/;

function nameOf({ path, mediaType }: PublishedFile): string | null {
  if (SINGLE_RECORD.test(path)) return null;
  if (path.startsWith("/hsds/")) return "hsds";
  const [, stem] = /^\/dane\/([^.]+)/.exec(path) ?? [];
  return stem ?? DATA_BY_TYPE[mediaType] ?? null;
}

function wordsOf(name: string): Words {
  const words = WORDS.get(name);
  if (!words) throw new ProjectionError(`data set ${name}: nothing says what it holds. Name it in catalogue-words.ts.`);
  return { title: words.title, description: words.description };
}

/** The data files of a build by what they hold, in the order of the names of the sets. Throws ProjectionError for a set without words. */
export function dataSets(files: readonly PublishedFile[]): readonly DataSet[] {
  const sets = new Map<string, PublishedFile[]>();
  for (const file of files) {
    const name = nameOf(file);
    if (name !== null) sets.set(name, [...(sets.get(name) ?? []), file]);
  }
  return [...sets]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, list]) => ({
      id: ownId(`DataSet/${name}`),
      ...wordsOf(name),
      newestOn: newestOf(list.map(({ newestOn }) => newestOn)),
      files: list.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
    }));
}
