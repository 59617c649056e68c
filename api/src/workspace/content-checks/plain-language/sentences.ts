// SPDX-License-Identifier: EUPL-1.2

/** Abbreviations that stand before what they belong to, so that no sentence ends with them. */
const NEVER_LAST = new Set(
  `ul al pl os nr pok m.in m np tj tzn tzw godz tel fax wew lok art poz ust pkt Dz.U im św bł prof dr mgr inż ks gen
  ds ok w str wg zob por pn pw woj pow gm al nt ws zał ww wyd min maks mies p`.split(/\s+/),
);

/** The shortened second word of a town's name after a preposition, which is no saint: "w Ostrowcu Św.". */
const TOWN_OF_A_LAND = /(?<!\S)(?:do|od|w|we|z|ze)\s+\p{Lu}\p{Ll}+\s+Św$/u;

/** The end of a sentence, if what stands before it is no abbreviation. */
const POSSIBLE_END = /([.!?…]+)[”"»)\]]*(?=\s+[„"«([–-]?\s?[\p{Lu}\d])/gu;

/** Between items of a list in one text. */
const BETWEEN_ITEMS = /\s*[•\n]\s*/u;

/** The word before a full stop, without the signs at its head. */
function wordBefore(sentence: string): string {
  return (/\S+$/u.exec(sentence)?.[0] ?? "").replace(/^[„"«([]+/u, "");
}

function isShortened(sentence: string, next: string): boolean {
  const word = wordBefore(sentence);
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^\d+$/.test(word) && sentence.trim() === word) return true;
  if (word === "r" && /^[\d(]/.test(next)) return true;
  if (TOWN_OF_A_LAND.test(sentence)) return false;
  if (word === "w" && /(?:^|\s)[IVX]+\s+w$/u.test(sentence)) return false;
  return NEVER_LAST.has(word) || NEVER_LAST.has(word.toLocaleLowerCase("pl"));
}

function splitItem(item: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: found, 1: signs = "", index } of item.matchAll(POSSIBLE_END)) {
    const end = index + found.length;
    if (signs === "." && isShortened(item.slice(start, index), item.slice(end).trimStart())) continue;
    sentences.push(item.slice(start, end));
    start = end;
  }
  return [...sentences, item.slice(start)];
}

/**
 * The sentences of a Polish text in their order, without blanks at their ends. A full stop after an abbreviation ("ul."),
 * an initial, an ordinal number ("2. piętro") or a number at the head of an item does not end one. The last one may lack
 * its full stop; so may items of a list, which are told apart by bullets or line breaks.
 */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(BETWEEN_ITEMS)
    .flatMap(splitItem)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
