// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { withScriptLast } from "./script-last.ts";

/** A page has a script or style inside that the program did not put there; nothing of it may be published. */
export class UnknownInlineError extends Error {
  override readonly name = "UnknownInlineError";
}

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const HASH = /'(sha256-[A-Za-z0-9+/=]+)'/g;

/** Whether a browser would run it; blocks of data are not subject to the policy. */
function isRun(name: string, attributes: string): boolean {
  if (name === "style") return true;
  const type = /\stype="([^"]*)"/.exec(attributes)?.[1] ?? "module";
  return type === "module" && !/\ssrc=/.test(attributes);
}

/** Hashes of all that stands inside a page and that a browser would run or apply. */
function hashesOf(html: string): ReadonlySet<string> {
  const inline = [...html.matchAll(INLINE)].filter(([, name = "", attributes = ""]) => isRun(name, attributes));
  return new Set(inline.map(([, , , text = ""]) => `sha256-${createHash("sha256").update(text).digest("base64")}`));
}

/** The policy with the hashes of what stands on a page, and of nothing else. */
function policyOf(html: string, policy: string): string {
  const own = hashesOf(html);
  const trimmed = policy.replace(/ '(sha256-[^']+)'/g, (written, hash: string) => (own.has(hash) ? written : ""));
  const added = [...own].filter((hash) => !policy.includes(hash)).map((hash) => ` '${hash}'`);
  return trimmed.replace(/script-src[^;]*/, (sources) => sources + added.join(""));
}

/**
 * The page as it is published: its scripts as one at its end, and a policy that names what stands on it. Astro writes the
 * hashes of every script and style of the whole site on every page, from its own list and not from what it finds there;
 * this keeps the ones that the page needs.
 * Throws UnknownInlineError where the page has one that is not on the list, as injected text would be, or an attribute
 * with style or a handler, which the policy does not let through.
 */
export function withOwnPolicy(html: string): string {
  const policy = POLICY.exec(html)?.[2];
  if (policy === undefined) throw new UnknownInlineError("it has no content security policy");
  const known = new Set(Array.from(policy.matchAll(HASH), ([, hash = ""]) => hash));
  const unknown = [...hashesOf(html)].find((hash) => !known.has(hash));
  if (unknown !== undefined) {
    throw new UnknownInlineError(`a script or style inside it is not the program's own (${unknown})`);
  }
  // Quotes of texts are written as entities, so that a bare one belongs to an attribute.
  const attribute = /\s(style|on[a-z]+)="/.exec(html.replaceAll(INLINE, ""))?.[1];
  if (attribute !== undefined) throw new UnknownInlineError(`an element of it has the attribute "${attribute}"`);
  const published = withScriptLast(html);
  const own = policyOf(published, policy);
  return published.replace(POLICY, (_all, before: string, _policy, after: string) => `${before}${own}${after}`);
}
