// SPDX-License-Identifier: EUPL-1.2

/** What the head of a built page says to machines. */
export interface PageHead {
  /** Language of the page (BCP 47). */
  readonly language: string;
  /** Absolute address; null where the site does not know its origin, and on the page for addresses that lead nowhere. */
  readonly canonical: string | null;
  /** The page in each of its languages, its own included; none where it has but one. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** Its content security policy; null where it carries none. */
  readonly policy: string | null;
  /** Whether nothing of it may stay on the visitor's device. */
  readonly isPrivate: boolean;
  /** Whether it is to be at hand where there is no signal. */
  readonly isUrgent: boolean;
}

const TAG = /<(?:link|meta)\s[^>]*>/g;
/** What of a tag makes it worth reading; a page has many that only browsers heed. */
const TOLD = /\s(?:rel="(?:canonical|alternate)"|http-equiv=|name="okienko-)/;

/** Attributes as Astro writes them: in double quotes, or bare where they are flags. */
function attributesOf(tag: string): ReadonlyMap<string, string> {
  const written = tag.matchAll(/\s([a-z-]+)="([^"]*)"/g);
  return new Map(Array.from(written, ([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")]));
}

/** Reads the head of a page that this program has built. */
export function readHead(html: string): PageHead {
  const tags = html.slice(0, html.indexOf("</head>")).match(TAG) ?? [];
  const attributes = tags.filter((tag) => TOLD.test(tag)).map(attributesOf);
  const links = (relation: string) => attributes.filter((one) => one.get("rel") === relation);
  const hasMeta = (name: string) => attributes.some((one) => one.get("name") === name);
  return {
    language: /<html\s[^>]*\blang="([^"]+)"/.exec(html)?.[1] ?? "pl",
    canonical: links("canonical")[0]?.get("href") ?? null,
    alternates: links("alternate").flatMap((one) => {
      const [language, href] = [one.get("hreflang"), one.get("href")];
      return language !== undefined && href !== undefined ? [{ language, href }] : [];
    }),
    policy: attributes.find((one) => one.get("http-equiv") === "content-security-policy")?.get("content") ?? null,
    isPrivate: hasMeta("okienko-private"),
    isUrgent: hasMeta("okienko-urgent"),
  };
}
