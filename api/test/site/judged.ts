// SPDX-License-Identifier: EUPL-1.2

/** A finding that an engine leaves to a person, or is wrong about, and what a person found. */
interface Judgement {
  readonly engine: "axe" | "second engine";
  readonly rule: string;
  /** Pages that it was judged on. */
  readonly on: RegExp;
  readonly reason: string;
}

const JUDGED: readonly Judgement[] = [
  {
    engine: "axe",
    rule: "color-contrast",
    on: /^\/a-z\/$/,
    reason: "one letter is too short for axe; contrast.test.ts of the site proves the pair",
  },
  {
    engine: "axe",
    rule: "identical-links-same-purpose",
    on: /^\/(?:a-z|dokumenty|mapa-strony)\/$/,
    reason:
      "lists of all there is: a body and its offer, a plan and its document are called by one name, each under its heading",
  },
  {
    engine: "axe",
    rule: "identical-links-same-purpose",
    on: /\/znajdz\/$/,
    reason: "an offer and the place of its name are called alike, each in a list with a heading of its own",
  },
  {
    engine: "axe",
    rule: "identical-links-same-purpose",
    on: /^\/latwy-tekst\/pomoc\/$/,
    reason: "the same page in Polish that is not easy to read: its link says the language",
  },
  {
    engine: "axe",
    rule: "color-contrast",
    on: /^\/sprawozdanie\//,
    reason:
      "with wide spacing a link of 44 px reaches over the empty edge of the line above; its colours are those of all links",
  },
  {
    engine: "axe",
    rule: "color-contrast",
    on: /\/znajdz\/$/,
    reason: "a box that is chosen shines in two lamp colours; contrast.test.ts of the site proves the text on both",
  },
  {
    engine: "second engine",
    rule: "element_attribute_deprecated",
    on: /./,
    reason: "`http-equiv` for a security policy is in the HTML standard; a static host can send no header",
  },
  {
    engine: "second engine",
    rule: "aria_accessiblename_exists",
    on: /./,
    reason: "headers of the week have their names in text that is heard and not seen, which the engine does not read",
  },
  {
    engine: "second engine",
    rule: "aria_role_redundant",
    on: /^\/(?:otwarte-dane|programy|sprawozdanie)\//,
    reason: "tables that are drawn as blocks on a phone lose their roles in some browsers without it",
  },
];

/** Whether a person has judged what this rule says of this page, and found no fault. */
export function isJudged(engine: Judgement["engine"], rule: string, path: string): boolean {
  return JUDGED.some((one) => one.engine === engine && one.rule === rule && one.on.test(path));
}
