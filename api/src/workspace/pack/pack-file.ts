// SPDX-License-Identifier: EUPL-1.2

import { type Document, isNode, isSeq, LineCounter, parseDocument } from "yaml";
import { messageOf } from "../../kernel/errors.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { RecordKind } from "../../persistence/record.ts";

/** One record of the pack as written, with where it stands. */
export interface PackEntry {
  readonly file: PackFile;
  readonly index: number;
  /** Slug as written; null where it is missing or no text. */
  readonly slug: string | null;
  readonly written: unknown;
}

/** One YAML file of the pack: all records of a kind, or those of them that are unconfirmed. */
export class PackFile {
  /** Path below the pack's folder, with forward slashes. */
  readonly name: string;
  readonly kind: RecordKind;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(name: string, kind: RecordKind, text: string) {
    this.name = name;
    this.kind = kind;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
  }

  /** What keeps the file from being read as a list of records. */
  problems(): readonly Problem[] {
    const { errors, warnings, contents } = this.#document;
    const syntax = [...errors, ...warnings].map((error) =>
      this.#problem(this.#lines.linePos(error.pos[0]).line, `YAML: ${error.message}`, "mend the syntax at this line"),
    );
    if (syntax.length > 0) return syntax;
    const unreadable = this.#unreadable();
    if (unreadable !== null)
      return [this.#problem(1, `YAML: ${unreadable}`, "write the value itself instead of an alias")];
    if (contents !== null && !isSeq(contents)) {
      return [this.#problem(1, "the file is not a list of records", 'start each record with "- slug: …"')];
    }
    return [];
  }

  /** Records of the file, in its order. */
  entries(): readonly PackEntry[] {
    const { contents } = this.#document;
    if (!isSeq(contents) || this.#unreadable() !== null) return [];
    return contents.items.map((item, index) => {
      const written: unknown = isNode(item) ? item.toJS(this.#document) : item;
      const slug = typeof written === "object" && written !== null && "slug" in written ? written.slug : null;
      return {
        file: this,
        index,
        slug: typeof slug === "string" ? slug : null,
        written,
      };
    });
  }

  /** A problem at a place inside an entry; the line is that of the nearest thing that is really written. */
  problemAt(entry: PackEntry, path: readonly PropertyKey[], message: string, mend: string): Problem {
    const record = `${this.kind.plural}[${entry.slug ?? entry.index}]`;
    const fields = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
    const value: unknown = this.#document.getIn([entry.index, ...path]);
    const shown =
      value === undefined || value === null ? null : JSON.stringify(isNode(value) ? value.toJS(this.#document) : value);
    return {
      file: this.name,
      line: this.#lineOf([entry.index, ...path]),
      path: `${record}${fields}`,
      value: shown,
      message,
      mend,
    };
  }

  /** What keeps parsed YAML from becoming values: an alias without an anchor, or too many of them; null where nothing does. */
  #unreadable(): string | null {
    try {
      this.#document.toJS();
      return null;
    } catch (error) {
      return messageOf(error);
    }
  }

  #lineOf(path: readonly PropertyKey[]): number | null {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#document.getIn(path.slice(0, length), true);
      const start = isNode(node) ? node.range?.[0] : undefined;
      if (start !== undefined) return this.#lines.linePos(start).line;
    }
    return null;
  }

  #problem(line: number, message: string, mend: string): Problem {
    return { file: this.name, line, path: this.kind.plural, value: null, message, mend };
  }
}
