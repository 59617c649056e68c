// SPDX-License-Identifier: EUPL-1.2

import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { ELSEWHERE, type Passage, type TextFault, textFaults } from "./text-faults.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What no reader is given as prose: scripts, and what is to be typed as it stands. */
const NO_PROSE = new Set(["script", "style", "template", "code", "pre", "svg"]);

/** Elements that stand in a line of text; any other begins a line of its own. */
const IN_LINE = new Set(
  "a abbr b bdi br button cite data del dfn em i input ins kbd label mark q s samp small span strong sub sup time u var wbr astro-island astro-slot".split(
    " ",
  ),
);

/** Attributes that a reader, or a program that reads aloud, is given. */
const SPOKEN = new Set(["alt", "aria-label", "aria-description", "placeholder", "title"]);

/** Elements that say nothing where they have no text. */
const NEVER_EMPTY = new Set("h1 h2 h3 h4 h5 h6 a ul ol li dl dt button caption title".split(" "));

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** Text as a browser shows it, no-break spaces kept. */
function asShown(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/g, " ");
}

/** A piece of a line; null is where a line ends. */
type Piece = Passage | null;

function piecesOf(node: Node, language: string): readonly Piece[] {
  if (node.nodeName === "#text" && "value" in node) return [{ language, text: node.value, isDrawn: true }];
  if (!("childNodes" in node)) return [];
  if (!isElement(node)) return node.childNodes.flatMap((child) => piecesOf(child, language));
  if (NO_PROSE.has(node.tagName)) return [{ language: "", text: ELSEWHERE, isDrawn: true }];
  if (node.tagName === "br") return [null];
  const own = attributeOf(node, "lang") ?? language;
  const inside = node.childNodes.flatMap((child) => piecesOf(child, own));
  return IN_LINE.has(node.tagName) ? inside : [null, ...inside, null];
}

function linesOf(pieces: readonly Piece[]): readonly (readonly Passage[])[] {
  const lines: Passage[][] = [[]];
  for (const piece of pieces) {
    if (piece === null) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

/** The passages of a line, one for each of its languages. */
function passagesOf(line: readonly Passage[]): readonly Passage[] {
  const languages = [...new Set(line.map(({ language }) => language))].filter((language) => language !== "");
  return languages.map((language) => ({
    language,
    isDrawn: true,
    text: asShown(
      line
        .map((piece) => (piece.language === language ? piece.text : piece.text.replaceAll(/\S+/g, ELSEWHERE)))
        .join(""),
    ).trim(),
  }));
}

function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function saysNothing(element: Element): boolean {
  if (!NEVER_EMPTY.has(element.tagName) || textOf(element).trim() !== "") return false;
  const within = [element, ...elementsOf(element)];
  return !within.some((one) => one.attrs.some(({ name, value }) => SPOKEN.has(name) && value.trim() !== ""));
}

function elementsOf(node: Node): readonly Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => (isElement(child) ? [child, ...elementsOf(child)] : elementsOf(child)));
}

function languageOf(element: Element): string {
  for (let node: Node | null = element; node && isElement(node); node = node.parentNode) {
    const language = attributeOf(node, "lang");
    if (language !== null) return language;
  }
  return "pl";
}

/** What is said by attributes alone: names for those who listen, and what search engines show. */
function spokenBy(element: Element): readonly Passage[] {
  const isDescription = element.tagName === "meta" && attributeOf(element, "name") === "description";
  const spoken = element.attrs.filter(({ name }) => SPOKEN.has(name) || (isDescription && name === "content"));
  return spoken.map(({ value }) => ({ language: languageOf(element), text: asShown(value).trim(), isDrawn: false }));
}

/** What is wrong with the words of a built page, each part judged by the rules of its language. */
export function builtTextFaults(html: string): readonly TextFault[] {
  const document = parse(html, { scriptingEnabled: false });
  const elements = elementsOf(document);
  const passages = [...linesOf(piecesOf(document, "pl")).flatMap(passagesOf), ...elements.flatMap(spokenBy)];
  const empty = elements.filter(saysNothing).map(({ tagName, parentNode }) => ({
    fault: `an empty <${tagName}>`,
    around: parentNode ? asShown(textOf(parentNode)).trim().slice(0, 60) : "",
  }));
  return [...passages.flatMap(textFaults), ...empty];
}
