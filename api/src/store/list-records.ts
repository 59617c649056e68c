// SPDX-License-Identifier: EUPL-1.2

import { byCodeUnit } from "../kernel/canonical-json.ts";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { Coverage, languageCoverageOf } from "../persistence/language-coverage.type.ts";
import type { Language } from "../persistence/localized-text.type.ts";
import { type BaseRecord, recordClassOf } from "../persistence/record.ts";
import { type KindOf, sortKeyOf } from "./content-store.ts";
import { type ListArgs, RecordOrder } from "./list-args.type.ts";
import type { RecordReader } from "./record-reader.ts";
import { matchesText } from "./text-search.rules.ts";

const MAX_TEXT_LENGTH = 200;

/** Records of a list with the key that they are sorted by, ascending. */
export interface ListedRecords<T extends BaseRecord> {
  readonly records: readonly T[];
  readonly sortKeyOf: (record: T) => string;
}

type Test = (record: BaseRecord) => boolean;

function hasWords(text: string): Test {
  if (text.length > MAX_TEXT_LENGTH) {
    const message = `\`text\` has ${text.length} characters. Search by up to ${MAX_TEXT_LENGTH}.`;
    throw new OkienkoError(ErrorCode.BAD_USER_INPUT, message, { field: "text", params: { max: MAX_TEXT_LENGTH } });
  }
  return (record) => matchesText(record, text);
}

function speaks(language: Language): Test {
  return (record) =>
    languageCoverageOf(recordClassOf(record), record).some(
      (one) => one.language === language && one.coverage !== Coverage.NONE,
    );
}

function changedAfter(release: number, store: RecordReader): Test {
  if (release < 0) {
    const message = `\`changedSince\` is ${release}. Give the number of a release, or 0 for all records.`;
    throw new OkienkoError(ErrorCode.BAD_USER_INPUT, message, { field: "changedSince", params: { release } });
  }
  const { changes } = store.changesSince(release, null);
  const ids = new Set(changes.map(({ id }) => id));
  return (record) => ids.has(record.id);
}

function testsOf(args: ListArgs, store: RecordReader): readonly Test[] {
  const { text, language, changedSince } = args;
  return [
    ...(text === null ? [] : [hasWords(text)]),
    ...(language === null ? [] : [speaks(language)]),
    ...(changedSince === null ? [] : [changedAfter(changedSince, store)]),
  ];
}

/** Larger numbers first, in the ascending order of texts. */
function descending(number: number): string {
  return String(Number.MAX_SAFE_INTEGER - number).padStart(16, "0");
}

function keyOf(orderBy: RecordOrder, store: RecordReader): (record: BaseRecord) => string {
  if (orderBy === RecordOrder.SLUG) return (record) => record.slug;
  if (orderBy === RecordOrder.LISTED) return sortKeyOf;
  const changedIn = new Map(store.changesSince(0, null).changes.map(({ id, inRelease }) => [id, inRelease ?? 0]));
  return (record) => `${descending(changedIn.get(record.id) ?? 0)}/${record.slug}`;
}

/**
 * Records of a kind that the arguments of a list ask for, in its order. Without a filter and in the order of lists it
 * costs nothing, however many there are.
 * @throws OkienkoError BAD_USER_INPUT
 */
export function listRecords<T extends BaseRecord>(
  kind: KindOf<T>,
  args: ListArgs,
  store: RecordReader,
  test?: (record: T) => boolean,
): ListedRecords<T> {
  const tests = [...testsOf(args, store), ...(test ? [test] : [])];
  const all = store.all(kind);
  const found = tests.length === 0 ? all : all.filter((record) => tests.every((one) => one(record)));
  const key = keyOf(args.orderBy, store);
  const isSorted = args.orderBy === RecordOrder.LISTED;
  return { records: isSorted ? found : found.toSorted((a, b) => byCodeUnit(key(a), key(b))), sortKeyOf: key };
}
