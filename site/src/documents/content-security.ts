// SPDX-License-Identifier: EUPL-1.2

import { hash } from "node:crypto";
import { cutPage, type Inline, isModule, isRun } from "./inline.ts";
import { lastScript, withScriptLast } from "./script-last.ts";

/** A page has a script or style inside that the program did not put there; nothing of it may be published. */
export class UnknownInlineError extends Error {
  override readonly name = "UnknownInlineError";
}

/** What the pages of a program may load and run. */
export interface ProgramPolicy {
  /** Directives of every page, as `img-src 'self'`. */
  readonly directives: readonly string[];
  /** Hashes (CSP level 3, `sha256-…`) of the scripts and styles that the program puts into its pages. */
  readonly hashes: ReadonlySet<string>;
}

/** A script or style of a page that a browser runs or applies, with its hash. */
interface Run {
  readonly element: Inline;
  readonly hash: string;
}

/** A policy has to stand before all that it governs. */
const PLACE = '<meta charset="utf-8">';

/** Hash of a script or style, as a policy names it. */
export function hashOf(text: string): string {
  return `sha256-${hash("sha256", text, "base64")}`;
}

function sources(directive: string, hashes: Iterable<string>): string {
  return [directive, "'self'", ...Array.from(hashes, (one) => `'${one}'`)].join(" ");
}

/** Makes pages of one program ready to be published: they have the same rules, and styles in common. */
export class PublishedPages {
  readonly #policy: ProgramPolicy;
  /** Hashes of what is the program's own, by its text. */
  readonly #hashes = new Map<string, string>();

  constructor(policy: ProgramPolicy) {
    this.#policy = policy;
  }

  /**
   * The page as it is published: its scripts as one at its end, and a policy that names what stands on it and nothing else.
   * Throws UnknownInlineError where the page has a script or style that is not the program's, as injected text would be, or
   * an attribute with style or a handler, which the policy does not let through.
   */
  publish(rendered: string): string {
    const page = cutPage(rendered);
    const run = page.inline.filter(isRun).map((element) => ({ element, hash: this.#requireKnown(element.text) }));
    // Quotes of texts are written as entities, so that a bare one belongs to an attribute.
    const attribute = page.markup
      .map((part) => /\s(style|on[a-z]+)="/.exec(part)?.[1])
      .find((name) => name !== undefined);
    if (attribute !== undefined) throw new UnknownInlineError(`an element of it has the attribute "${attribute}"`);
    const script = lastScript(page);
    const [first = "", ...rest] = withScriptLast(page, script);
    const place = first.indexOf(PLACE) + PLACE.length;
    if (place < PLACE.length) throw new UnknownInlineError(`it has no place for its policy, after ${PLACE}`);
    const meta = `<meta http-equiv="content-security-policy" content="${this.#policyOf(run, script)}">`;
    return [first.slice(0, place), meta, first.slice(place), ...rest].join("");
  }

  /** The policy that lets through what stands on a page, and nothing else. */
  #policyOf(run: readonly Run[], script: string | null): string {
    const hashesOf = (name: string): ReadonlySet<string> =>
      new Set(run.filter(({ element }) => element.name === name && !isModule(element)).map(({ hash }) => hash));
    const scripts = [...hashesOf("script"), ...(script === null ? [] : [hashOf(script)])];
    const { directives } = this.#policy;
    return `${[...directives, sources("script-src", scripts), sources("style-src", hashesOf("style"))].join("; ")};`;
  }

  #requireKnown(text: string): string {
    const known = this.#hashes.get(text) ?? hashOf(text);
    if (!this.#policy.hashes.has(known)) {
      throw new UnknownInlineError(`a script or style inside it is not the program's own (${known})`);
    }
    this.#hashes.set(text, known);
    return known;
  }
}
