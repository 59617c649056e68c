// SPDX-License-Identifier: EUPL-1.2
// The Ministry's technical conditions 2.0 (31 July 2024) for accessibility statements, as far as a program can check them.

import { type HtmlElement, htmlElements } from "./html-elements.ts";

/** A heading of the statement; an optional one stands only where it has something to say. */
interface Heading {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly isOptional: boolean;
}

const required = (level: Heading["level"], text: string): Heading => ({ level, text, isOptional: false });
const optional = (level: Heading["level"], text: string): Heading => ({ level, text, isOptional: true });

/** The Ministry's wording and order. */
const HEADINGS: readonly Heading[] = [
  required(1, "Deklaracja dostępności"),
  required(2, "Stan dostępności cyfrowej"),
  optional(2, "Niedostępne treści"),
  optional(3, "Niezgodność z załącznikiem"),
  optional(3, "Treści nieobjęte przepisami"),
  optional(3, "Nadmierne koszty"),
  required(2, "Przygotowanie deklaracji dostępności i jej aktualizacja"),
  optional(2, "Udogodnienia, ograniczenia i inne informacje"),
  optional(2, "Skróty klawiszowe"),
  required(2, "Informacje zwrotne i dane kontaktowe"),
  required(2, "Obsługa wniosków i skarg związanych z dostępnością"),
  required(2, "Pozostałe informacje"),
  optional(3, "Aplikacje mobilne"),
  required(3, "Dostępność architektoniczna"),
  required(3, "Dostępność komunikacyjno-informacyjna"),
];

/** What the check found. */
export interface StatementCheck {
  /** Departures from the conditions, in English; none where the structure is right. */
  readonly faults: readonly string[];
  /** Ids of elements that say that the office must still supply the fact. */
  readonly gaps: readonly string[];
}

type IdRule = "MANDATORY" | "CONDITIONAL";

/** Every id, in the order of the conditions; `a11y-osoba` comes from the conditions before, for older validators. */
const IDS: readonly (readonly [id: string, rule: IdRule, around: string | null])[] = [
  ["a11y-wstep", "MANDATORY", null],
  ["a11y-podmiot", "MANDATORY", "a11y-wstep"],
  ["a11y-zakres", "MANDATORY", "a11y-wstep"],
  ["a11y-url", "MANDATORY", "a11y-wstep"],
  ["a11y-data-publikacja", "MANDATORY", null],
  ["a11y-data-aktualizacja", "MANDATORY", null],
  ["a11y-status", "MANDATORY", null],
  ["a11y-ocena", "CONDITIONAL", null],
  ["a11y-data-sporzadzenie", "MANDATORY", null],
  ["a11y-data-przeglad", "MANDATORY", null],
  ["a11y-kontakt", "MANDATORY", null],
  ["a11y-osoba", "MANDATORY", "a11y-kontakt"],
  ["a11y-email", "MANDATORY", null],
  ["a11y-telefon", "MANDATORY", null],
  ["a11y-procedura", "MANDATORY", null],
  ["a11y-aplikacje", "CONDITIONAL", null],
  ["a11y-architektura", "MANDATORY", null],
  ["a11y-architektura-url", "CONDITIONAL", "a11y-architektura"],
  ["a11y-komunikacja", "MANDATORY", null],
];

const DATE_IDS: readonly string[] = IDS.map(([id]) => id).filter((id) => id.startsWith("a11y-data-"));

/** What the link in an element of an id must begin with. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ["a11y-url", "http"],
  ["a11y-email", "mailto:"],
  ["a11y-telefon", "tel:"],
]);

const idOf = (element: HtmlElement): string => element.attributes.get("id") ?? "";
const isGap = (element: HtmlElement): boolean => element.attributes.has("data-gap");

function countFaults(elements: readonly HtmlElement[]): readonly string[] {
  return IDS.flatMap(([id, rule, around]) => {
    const found = elements.filter((element) => idOf(element) === id);
    if (found.length > 1) return [`${id} stands ${found.length} times`];
    const [element] = found;
    if (!element) return rule === "MANDATORY" ? [`${id} is missing`] : [];
    if (element.text === "") return [`${id} is empty`];
    return around !== null && !element.around.includes(around) ? [`${id} does not stand inside ${around}`] : [];
  });
}

function orderFaults(elements: readonly HtmlElement[]): readonly string[] {
  const order = IDS.map(([id]) => id);
  const found = elements.map(idOf).filter((id) => order.includes(id));
  return found.flatMap((id, index) => {
    const before = found[index - 1];
    return before !== undefined && order.indexOf(id) < order.indexOf(before) ? [`${id} stands after ${before}`] : [];
  });
}

/** Whether a day is written `YYYY-MM-DD` and is in the calendar. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

function valueFaults(elements: readonly HtmlElement[]): readonly string[] {
  return elements
    .filter((element) => !isGap(element))
    .flatMap((element) => {
      const id = idOf(element);
      if (DATE_IDS.includes(id)) {
        if (element.tag !== "time") return [`${id} is no <time>`];
        const day = element.attributes.get("datetime") ?? "";
        return isDay(day) ? [] : [`${id} has the datetime "${day}", which is no day`];
      }
      const start = LINKS.get(id);
      const isLink = element.tag === "a" && (element.attributes.get("href") ?? "").startsWith(start ?? "");
      return start !== undefined && !isLink ? [`${id} is no link to ${start}`] : [];
    });
}

/** In Polish the wording is the Ministry's, letter by letter. */
function polishHeadingFaults(found: readonly string[]): readonly string[] {
  const expected = HEADINGS.map(({ level, text, isOptional }) => ({ name: `h${level} ${text}`, isOptional }))
    .filter(({ name, isOptional }) => !isOptional || found.includes(name))
    .map(({ name }) => name);
  const missing = expected.filter((name) => !found.includes(name)).map((name) => `${name} is missing`);
  const foreign = found.filter((name) => !expected.includes(name)).map((name) => `${name} is not in the conditions`);
  const isSameOrder = missing.length + foreign.length > 0 || found.join("\n") === expected.join("\n");
  return [...missing, ...foreign, ...(isSameOrder ? [] : ["the headings stand in another order, or twice"])];
}

/** In other languages the conditions give no wording: the required levels must follow each other. */
function foreignHeadingFaults(levels: readonly string[]): readonly string[] {
  const expected = HEADINGS.filter(({ isOptional }) => !isOptional).map(({ level }) => `h${level}`);
  const rest = levels.reduce((left, level) => (left[0] === level ? left.slice(1) : left), expected);
  return rest.length === 0 ? [] : [`the headings are ${levels.join(" ")}; ${rest.join(" ")} is missing at the end`];
}

function headingFaults(elements: readonly HtmlElement[], isPolish: boolean): readonly string[] {
  const found = elements.filter(({ tag }) => /^h[1-6]$/.test(tag));
  return isPolish
    ? polishHeadingFaults(found.map(({ tag, text }) => `${tag} ${text}`))
    : foreignHeadingFaults(found.map(({ tag }) => tag));
}

/**
 * Checks a page against the conditions: ids, their order and places, days, links and headings. It reads the first
 * `<article>`, or the whole page where there is none; the language is that of the page.
 */
export function checkStatement(html: string): StatementCheck {
  const article = /<article\b[\s\S]*<\/article>/i.exec(html)?.[0] ?? html;
  const elements = htmlElements(article);
  const language =
    htmlElements(html)
      .find(({ tag }) => tag === "html")
      ?.attributes.get("lang") ?? "pl";
  return {
    faults: [
      ...countFaults(elements),
      ...orderFaults(elements),
      ...valueFaults(elements),
      ...headingFaults(elements, /^pl\b/.test(language)),
    ],
    gaps: elements.filter((element) => isGap(element) && idOf(element) !== "").map(idOf),
  };
}
