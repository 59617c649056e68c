// SPDX-License-Identifier: EUPL-1.2

/** How the end of a stem softens before the -e of the locative: Marta, Marcie. */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/ch$/u, "sze"],
  [/st$/u, "ście"],
  [/k$/u, "ce"],
  [/g$/u, "dze"],
  [/ł$/u, "le"],
  [/r$/u, "rze"],
  [/t$/u, "cie"],
  [/d$/u, "dzie"],
  [/$/u, "ie"],
];

/** Ends of a masculine name that lose their e: Marek, Marka; or their softness: Staś, Stasia. */
const FLEETING: readonly (readonly [RegExp, string])[] = [
  [/ek$/u, "k"],
  [/i?ec$/u, "c"],
  [/er$/u, "r"],
  [/eł$/u, "ł"],
  [/el$/u, "l"],
  [/ew$/u, "w"],
  [/ś$/u, "si"],
  [/ń$/u, "ni"],
  [/ć$/u, "ci"],
];

function softened(stem: string): string {
  const [end, instead] = SOFTENED.find(([pattern]) => pattern.test(stem)) ?? [/$/u, ""];
  return stem.replace(end, instead);
}

function ofFeminine(name: string): readonly string[] {
  const stem = name.slice(0, -1);
  const isAdjective = /(?:[sc]k|dzk|ow|n)$/u.test(stem);
  const forms = ["y", "i", "ę", "ą", "o", "u", ...(isAdjective ? ["ej", "iej"] : [])].map((end) => stem + end);
  const short = stem.endsWith("i") ? [stem] : [];
  const ofYot = stem.endsWith("j") ? [`${stem.slice(0, -1)}i`] : [];
  return [...forms, ...short, ...ofYot, softened(stem)];
}

function ofAdjective(name: string): readonly string[] {
  const stem = name.endsWith("i") ? name : name.slice(0, -1);
  const instrumental = name.endsWith("i") ? `${stem}m` : `${stem}ym`;
  return [`${stem}ego`, `${stem}emu`, instrumental];
}

function ofMasculine(name: string): readonly string[] {
  const fleeting = FLEETING.filter(([end]) => end.test(name)).map(([end, instead]) => name.replace(end, instead));
  return [name, ...fleeting].flatMap((stem) => [
    ...["a", "owi", "em", "iem", "u"].map((end) => stem + end),
    softened(stem),
  ]);
}

/**
 * A first name or surname in all cases of the singular, the nominative first. Forms that nobody uses are among them:
 * which of two endings a name takes, its spelling alone does not tell.
 */
export function declinedForms(name: string): readonly string[] {
  if (name.endsWith("a")) return [name, ...ofFeminine(name)];
  if (/[iy]$/u.test(name)) return [name, ...ofAdjective(name)];
  return [name, ...ofMasculine(name)];
}
