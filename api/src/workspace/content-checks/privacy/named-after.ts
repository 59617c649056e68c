// SPDX-License-Identifier: EUPL-1.2

/** Words after which a name is that of a street, a saint, a patron or a foundation. */
const BEFORE_NAME = new RegExp(
  `(?<!\\p{L})(?:${[
    "ul\\.|ulic[aąyęe]",
    "al\\.|alej[aąęei]|alei",
    "pl\\.|plac(?:u|em)?",
    "os\\.|osiedl(?:e|a|u|em)",
    "im\\.|imieni(?:a|em)",
    "św\\.|święt(?:y|ego|emu|ym|a|ej|ą)",
    "bł\\.|błogosławion(?:y|ego|emu|ym|a|ej|ą)",
    "pw\\.|rond(?:o|a|u|em)|skwer(?:u|em|ze)?|park(?:u|iem)?|bulwar(?:u|em|ze)?|most(?:u|em)?",
    "fundacj[aięąo]|patron(?:a|em|ka|ki|ką|ce)?",
    "st\\.|saint",
  ].join("|")})\\s+„?(?:(?:ks|o|bp|abp|kard|gen|płk|mjr|kpt|por|hr|prof|dr|dra|dr\\.? hab|hm|s|brat|brata)\\.?\\s+)*$`,
  "iu",
);

/** Words that the name of an institution has at most; what is longer is speech. */
const LONGEST_NAME = 8;

/** Whether a name at this place of a text is a part of the name of a street, a school, a foundation or a saint. */
export function isNamedAfter(text: string, start: number): boolean {
  return BEFORE_NAME.test(text.slice(0, start));
}

/** Whether a name stands in quotes as a part of a longer name, that of an institution: „Dom Anny Nowak”. */
export function isInNameInQuotes(text: string, start: number): boolean {
  const opening = text.lastIndexOf("„", start);
  if (opening === -1) return false;
  const closing = text.slice(opening).search(/[”"]/u);
  if (closing === -1 || opening + closing < start) return false;
  const quoted = text.slice(opening + 1, opening + closing);
  const isSpeech = /[.!?,;]/u.test(quoted) || quoted.split(/\s+/).length > LONGEST_NAME;
  return !isSpeech && /^\p{Lu}/u.test(quoted) && opening + 1 < start;
}
