// SPDX-License-Identifier: EUPL-1.2

import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What the gate needs of a built page. */
export interface PageFacts {
  /** Path below `site/`, as `pomoc/index.html`. */
  readonly file: string;
  readonly language: string | null;
  readonly title: string;
  readonly headingCount: number;
  /** Targets of links and embedded files, as written. */
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

/** A reason not to publish. */
export interface GateFinding {
  readonly file: string;
  readonly message: string;
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function elementsOf(node: Node): readonly Element[] {
  const below = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return isElement(node) ? [node, ...below] : below;
}

function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** Reads a built page as a browser would. */
export function readPage(file: string, html: string): PageFacts {
  const elements = elementsOf(parse(html));
  const tagged = (tag: string): readonly Element[] => elements.filter((element) => element.tagName === tag);
  const title = elements.find((element) => element.tagName === "title" && element.parentNode?.nodeName === "head");
  return {
    file,
    language: tagged("html").map((element) => attribute(element, "lang"))[0] ?? null,
    title: title ? textOf(title).trim() : "",
    headingCount: tagged("h1").filter((element) => textOf(element).trim() !== "").length,
    links: elements.flatMap((element) => attribute(element, "href") ?? attribute(element, "src") ?? []),
    anchors: new Set(elements.flatMap((element) => attribute(element, "id") ?? [])),
  };
}

/** Whether a link leads out of the site: another host, a phone, a mailbox. */
function isExternal(link: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link);
}

/** Where an internal link leads; null where it is not an address at all. */
function resolve(file: string, link: string): { readonly path: string; readonly anchor: string } | null {
  try {
    const url = new URL(link, `http://site/${file.replace(/(?:^|\/)index\.html$/, "/").replace(/^\//, "")}`);
    const path = decodeURIComponent(url.pathname).slice(1);
    const anchor = decodeURIComponent(url.hash.slice(1));
    return { path: path === "" || path.endsWith("/") ? `${path}index.html` : path, anchor };
  } catch {
    return null;
  }
}

function linkFinding(
  page: PageFacts,
  link: string,
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
): string | null {
  const resolved = resolve(page.file, link);
  if (resolved === null) return `the link ${link} is no address`;
  const { path, anchor } = resolved;
  if (!files.has(path)) return `the link ${link} leads nowhere`;
  const target = pages.get(path);
  return anchor !== "" && target && !target.anchors.has(anchor)
    ? `the link ${link} names a place that the page does not have`
    : null;
}

function pageFindings(page: PageFacts): readonly string[] {
  return [
    page.language === null || page.language === "" ? "the page has no language" : null,
    page.title === "" ? "the page has no title" : null,
    page.headingCount === 1 ? null : `the page has ${page.headingCount} h1 headings instead of one`,
  ].filter((message) => message !== null);
}

/** What is wrong with the pages of a site, and how many links were followed. */
export function judgePages(
  pages: readonly PageFacts[],
  files: ReadonlySet<string>,
): { readonly findings: readonly GateFinding[]; readonly linkCount: number } {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  let linkCount = 0;
  const findings = pages.flatMap((page) => {
    const internal = new Set(page.links.filter((link) => !isExternal(link)));
    linkCount += internal.size;
    const broken = [...internal]
      .map((link) => linkFinding(page, link, byFile, files))
      .filter((message) => message !== null);
    return [...pageFindings(page), ...broken].map((message) => ({ file: page.file, message }));
  });
  return { findings, linkCount };
}
