// SPDX-License-Identifier: EUPL-1.2

import type { PageHead } from "./page-head.ts";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function urlEntry({ canonical, alternates }: PageHead): string {
  const links = alternates.map(({ language, href }) => {
    const address = escaped(new URL(href, canonical ?? undefined).href);
    return `<xhtml:link rel="alternate" hreflang="${escaped(language)}" href="${address}"/>`;
  });
  return `<url><loc>${escaped(canonical ?? "")}</loc>${links.join("")}</url>\n`;
}

/**
 * The pages that have an address, in the order given, as sitemaps.org 0.9 lists them, each with the languages that it is
 * in. It says nothing of when a page changed, for no source says it; a wrong date is worse than none.
 */
export function sitemap(pages: readonly PageHead[]): string {
  const entries = pages.filter(({ canonical }) => canonical !== null).map(urlEntry);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("")}</urlset>
`;
}

/** What robots may read: all; and where the list of pages is, once the origin is known, for it must be absolute. */
export function robots(publicUrl: string | null): string {
  const list = publicUrl === null ? "" : `\nSitemap: ${publicUrl}/sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${list}`;
}
