// SPDX-License-Identifier: EUPL-1.2

/** An element of a page, in document order. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text inside, its blanks and no-break spaces made single blanks. */
  readonly text: string;
  /** The ids of all elements around it. */
  readonly around: readonly string[];
}

interface OpenElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly around: readonly string[];
  readonly startsAt: number;
  endsAt: number;
}

const VOID_TAGS = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]);
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;

function attributesOf(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = "", double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ""] as const,
  );
  return new Map(pairs);
}

function plainText(html: string): string {
  const withoutTags = html.replace(TAG, "").replaceAll("&nbsp;", " ").replaceAll("&#38;", "&").replaceAll("&amp;", "&");
  return withoutTags.replace(/\s+/gu, " ").trim();
}

/** Closes the innermost open element of a name, and all that were left open inside it. */
function close(open: OpenElement[], tag: string, at: number): void {
  const index = open.findLastIndex((element) => element.tag === tag);
  if (index === -1) return;
  for (const element of open.splice(index)) element.endsAt = at;
}

/** Reads the elements of HTML that is written with all its end tags, as this site writes it; for checks, not for browsers. */
export function htmlElements(html: string): readonly HtmlElement[] {
  const page = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, "");
  const open: OpenElement[] = [];
  const found: OpenElement[] = [];
  for (const { 0: text, 1: slash, 2: name = "", 3: rest = "", index } of page.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (slash === "/") {
      close(open, tag, index);
      continue;
    }
    const around = open.flatMap(({ attributes }) => attributes.get("id") ?? []);
    const startsAt = index + text.length;
    const element = { tag, attributes: attributesOf(rest), around, startsAt, endsAt: startsAt };
    found.push(element);
    if (!VOID_TAGS.has(tag)) open.push(element);
  }
  for (const element of open) element.endsAt = page.length;
  return found.map(({ tag, attributes, around, startsAt, endsAt }) => ({
    tag,
    attributes,
    around,
    text: plainText(page.slice(startsAt, endsAt)),
  }));
}
