// SPDX-License-Identifier: EUPL-1.2
// A small tokenizer of content streams: it tells operators with the names and numbers before them, and skips texts.

/** An operand; of texts and arrays only their being there matters. */
export type Operand =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "dict"; readonly entries: ReadonlyMap<string, Operand> }
  | { readonly kind: "other" };

/** An operator of a content stream with the operands before it. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

const OTHER: Operand = { kind: "other" };
const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([..."()<>[]{}/%"].map((sign) => sign.charCodeAt(0)));
const NUMBER = /^[+-]*(?:\d+\.?\d*|\.\d+)/;
const HEX = /#([\dA-Fa-f]{2})/g;
const MOST_OPERANDS = 64;

const code = (sign: string): number => sign.charCodeAt(0);
const [OPEN_TEXT, CLOSE_TEXT, LESS, GREATER, SLASH, BACKSLASH, PERCENT] = [..."()<>/\\%"].map(code);

/** Keys and values of a dictionary from its tokens; a value that is not one operand leaves its key out. */
function paired(tokens: readonly (Operand | string)[]): ReadonlyMap<string, Operand> {
  const entries = new Map<string, Operand>();
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const [key, value] = [tokens[index], tokens[index + 1]];
    if (typeof key !== "object" || key.kind !== "name" || typeof value !== "object") continue;
    entries.set(key.name, value);
    index += 1;
  }
  return entries;
}

/** Reads operations one after another. */
export class ContentTokens {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next operation; null at the end. */
  next(): Operation | null {
    const operands: Operand[] = [];
    for (let token = this.#token(); token !== null; token = this.#token()) {
      if (typeof token !== "string") operands.push(token);
      else if (token === "<<") operands.push(this.#dict());
      else if (!"[]{}>>".includes(token)) {
        if (token === "ID") this.#skipImage();
        return { operator: token, operands };
      }
      if (operands.length > MOST_OPERANDS) operands.shift();
    }
    return null;
  }

  /** A dictionary written in place, of which only names and numbers are kept; those inside it are read over. */
  #dict(): Operand {
    const tokens: (Operand | string)[] = [];
    let depth = 1;
    for (let token = this.#token(); token !== null; token = this.#token()) {
      if (token === "<<") depth += 1;
      else if (token === ">>") depth -= 1;
      if (depth === 0) break;
      tokens.push(depth === 1 ? token : "");
    }
    return { kind: "dict", entries: paired(tokens) };
  }

  /** An operand, a word, a bracket; null at the end. */
  #token(): Operand | string | null {
    this.#skipWhite();
    const byte = this.#bytes[this.#at];
    if (byte === undefined) return null;
    if (byte === OPEN_TEXT) return this.#text();
    if (byte === SLASH) return this.#name();
    if (byte === LESS || byte === GREATER) return this.#angle(byte);
    if (DELIMITERS.has(byte)) {
      this.#at += 1;
      return String.fromCharCode(byte);
    }
    const word = this.#word();
    const number = NUMBER.exec(word);
    return number === null ? word : { kind: "number", number: Number(number[0].replace(/^[+-]*(?=[+-])/, "")) };
  }

  #skipWhite(): void {
    let isComment = false;
    for (; this.#at < this.#bytes.length; this.#at += 1) {
      const byte = this.#bytes[this.#at] ?? 0;
      if (byte === PERCENT) isComment = true;
      else if (isComment) isComment = byte !== 10 && byte !== 13;
      else if (!WHITE.has(byte)) return;
    }
  }

  #word(): string {
    const start = this.#at;
    let byte = this.#bytes[this.#at];
    while (byte !== undefined && !WHITE.has(byte) && !DELIMITERS.has(byte)) {
      this.#at += 1;
      byte = this.#bytes[this.#at];
    }
    return Buffer.from(this.#bytes.subarray(start, this.#at)).toString("latin1");
  }

  #name(): Operand {
    this.#at += 1;
    const name = this.#word().replace(HEX, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
    return { kind: "name", name };
  }

  #text(): Operand {
    let depth = 0;
    for (; this.#at < this.#bytes.length; this.#at += 1) {
      const byte = this.#bytes[this.#at];
      if (byte === BACKSLASH) this.#at += 1;
      else if (byte === OPEN_TEXT) depth += 1;
      else if (byte === CLOSE_TEXT) depth -= 1;
      if (depth === 0) break;
    }
    this.#at += 1;
    return OTHER;
  }

  /** `<<`, `>>`, or a text in hexadecimal digits. */
  #angle(byte: number): Operand | string {
    if (this.#bytes[this.#at + 1] === byte) {
      this.#at += 2;
      return byte === LESS ? "<<" : ">>";
    }
    while (this.#at < this.#bytes.length && this.#bytes[this.#at] !== GREATER) this.#at += 1;
    this.#at += 1;
    return OTHER;
  }

  /** Moves behind the data of an inline image, which may hold any bytes: to an `EI` between white space. */
  #skipImage(): void {
    for (this.#at += 1; this.#at < this.#bytes.length; this.#at += 1) {
      const [before, e, i, after] = this.#bytes.subarray(this.#at, this.#at + 4);
      const isEnd = WHITE.has(before ?? 0) && e === code("E") && i === code("I") && WHITE.has(after ?? 32);
      if (isEnd) return;
    }
  }
}
