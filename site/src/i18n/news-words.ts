// SPDX-License-Identifier: EUPL-1.2

/** Words of the news, in Polish only. */
export const newsWords = {
  title: "Aktualności",
  description: "Co nowego w ośrodku, z datą, gdy źródło ją podaje.",
  lead: "Co nowego w ośrodku.",
  none: "Nie ma jeszcze aktualności.",
  undated: "Bez daty. Źródło nie podaje, kiedy to było.",
  undatedShort: "bez daty",
  persons: "Kogo wymieniamy z powodu funkcji publicznej",
  offers: "O tej pomocy mowa w tekście",
} as const;
