// SPDX-License-Identifier: EUPL-1.2

import { type HoursToken, hoursTokensOf, type TextPlace } from "./hours-lexer.rules.ts";

/** What is wrong in a text about hours, where, and how to mend it. */
export interface HoursError extends TextPlace {
  readonly message: string;
  readonly mend: string;
}

/** Ends the reading of a part of the text; the reader tells it and goes on with the next part. */
export class HoursSlip extends Error {
  readonly found: HoursError;

  constructor(place: TextPlace, message: string, mend: string) {
    super(message);
    this.name = "HoursSlip";
    this.found = { index: place.index, length: place.length, message, mend };
  }
}

/** Walks over the tokens of a text about hours. */
export class HoursCursor {
  readonly #text: string;
  readonly #tokens: readonly HoursToken[];
  #position = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = hoursTokensOf(text);
  }

  get isAtEnd(): boolean {
    return this.#position >= this.#tokens.length;
  }

  /** The token so many places ahead; an empty mark at the text's end where there is none. */
  peek(ahead = 0): HoursToken {
    return this.#tokens[this.#position + ahead] ?? { kind: "mark", text: "", index: this.#text.length, length: 0 };
  }

  /** The next token, which is passed. */
  next(): HoursToken {
    const token = this.peek();
    this.#position += 1;
    return token;
  }

  /** Passes the next tokens if they read like this, and tells whether they did. */
  take(...texts: readonly string[]): boolean {
    if (!this.reads(...texts)) return false;
    this.#position += texts.length;
    return true;
  }

  /** Whether the next tokens read like this. */
  reads(...texts: readonly string[]): boolean {
    return texts.every((text, ahead) => this.peek(ahead).text === text);
  }

  /** Passes the next token if it is one of these, and tells whether it was. */
  takeOneOf(texts: ReadonlySet<string>): boolean {
    return texts.has(this.peek().text) && this.take(this.peek().text);
  }

  /** Where the text from a token to the last passed one stands. */
  placeFrom(first: HoursToken): TextPlace {
    const last = this.#tokens[this.#position - 1] ?? first;
    return { index: first.index, length: last.index + last.length - first.index };
  }

  /** What a token says, as it is written. */
  written({ index, length }: TextPlace): string {
    return length === 0 ? "the end" : `"${this.#text.slice(index, index + length)}"`;
  }
}
