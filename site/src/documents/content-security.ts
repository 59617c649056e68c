// SPDX-License-Identifier: EUPL-1.2

import { hash } from "node:crypto";
import { cutPage, isModule, isRun } from "./inline.ts";
import { withScriptLast } from "./script-last.ts";

/** A page has a script or style inside that the program did not put there; nothing of it may be published. */
export class UnknownInlineError extends Error {
  override readonly name = "UnknownInlineError";
}

const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*(?=">)/;
const HASH = / '(sha256-[A-Za-z0-9+/=]+)'/g;

function hashOf(text: string): string {
  return `sha256-${hash("sha256", text, "base64")}`;
}

/** Makes pages of one program ready to be published: they have the same policy, and styles in common. */
export class PublishedPages {
  #policy = "";
  #known: ReadonlySet<string> = new Set();
  /** Hashes of what is the program's own, by its text. */
  readonly #hashes = new Map<string, string>();

  /**
   * The page as it is published: its scripts as one at its end, and a policy that names what stands on it. Astro writes the
   * hashes of every script and style of the whole site on every page, from its own list and not from what it finds there;
   * this keeps the ones that the page needs.
   * Throws UnknownInlineError where the page has one that is not on the list, as injected text would be, or an attribute
   * with style or a handler, which the policy does not let through.
   */
  publish(rendered: string): string {
    const policy = POLICY.exec(rendered)?.[0];
    if (policy === undefined) throw new UnknownInlineError("it has no content security policy");
    this.#learn(policy);
    const page = cutPage(rendered);
    const run = page.inline.filter(isRun).map((element) => ({ element, hash: this.#requireKnown(element.text) }));
    // Quotes of texts are written as entities, so that a bare one belongs to an attribute.
    const attribute = page.markup
      .map((part) => /\s(style|on[a-z]+)="/.exec(part)?.[1])
      .find((name) => name !== undefined);
    if (attribute !== undefined) throw new UnknownInlineError(`an element of it has the attribute "${attribute}"`);
    const { html, script } = withScriptLast(page);
    const kept = run.filter(({ element }) => !isModule(element));
    return html.replace(POLICY, () => policyWith(policy, new Set(kept.map((one) => one.hash)), script));
  }

  /** Reads what is the program's own from the policy that Astro has written. */
  #learn(policy: string): void {
    if (policy === this.#policy) return;
    this.#policy = policy;
    this.#known = new Set(Array.from(policy.matchAll(HASH), ([, known = ""]) => known));
    this.#hashes.clear();
  }

  #requireKnown(text: string): string {
    const known = this.#hashes.get(text) ?? hashOf(text);
    if (!this.#known.has(known)) {
      throw new UnknownInlineError(`a script or style inside it is not the program's own (${known})`);
    }
    this.#hashes.set(text, known);
    return known;
  }
}

/** The policy with the hashes that a page needs and that of its script, and no others. */
function policyWith(policy: string, needed: ReadonlySet<string>, script: string | null): string {
  const own = policy.replace(HASH, (written, known: string) => (needed.has(known) ? written : ""));
  return script === null ? own : own.replace(/script-src[^;]*/, (sources) => `${sources} '${hashOf(script)}'`);
}
