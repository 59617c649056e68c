// SPDX-License-Identifier: EUPL-1.2

/** Addresses of the pages that are in Polish only. */
const polishOnly = {
  programs: "/programy/",
  program: (slug: string) => `/programy/${slug}/`,
  report: "/sprawozdanie/",
  goal: (slug: string) => `/sprawozdanie/${slug}/`,
  differences: "/sprawozdanie/roznice/",
  legalActs: "/akty-prawne/",
  legalAct: (slug: string) => `/akty-prawne/#${slug}`,
  documents: "/dokumenty/",
  downloads: "/do-pobrania/",
  document: (slug: string) => `/dokumenty/#${slug}`,
  news: "/aktualnosci/",
  newsItem: (slug: string) => `/aktualnosci/${slug}/`,
  index: "/a-z/",
  communication: "/jak-sie-porozumiec/",
  buildings: "/dostepnosc-budynkow/",
  accessRequest: "/wniosek-o-dostepnosc/",
  about: "/o-osrodku/",
  aboutFile: "/o-osrodku.txt",
  childProtection: "/standardy-ochrony-maloletnich/",
  siteMap: "/mapa-strony/",
  privacy: "/prywatnosc/",
  openData: "/otwarte-dane/",
  checks: "/zgodnosc/",
  dataDictionary: "/otwarte-dane/slownik/",
  fileList: "/otwarte-dane/pliki/",
} as const;

/** Addresses of the site in a language, which are Polish words in all of them; each ends with a slash. */
export function pathsIn(prefix: string) {
  const at = (path: string): string => `${prefix}${path}`;
  return {
    home: at("/"),
    situations: at("/sytuacje/"),
    situation: (slug: string) => at(`/sytuacje/${slug}/`),
    groups: at("/dla-kogo/"),
    group: (slug: string) => at(`/dla-kogo/${slug}/`),
    offers: at("/pomoc/"),
    offer: (slug: string) => at(`/pomoc/${slug}/`),
    locations: at("/miejsca/"),
    location: (slug: string) => at(`/miejsca/${slug}/`),
    hours: at("/godziny/"),
    finder: at("/znajdz/"),
    contact: at("/kontakt/"),
    organization: (slug: string) => at(`/kontakt/#kto-${slug}`),
    accessibility: at("/deklaracja-dostepnosci/"),
    ...polishOnly,
  } as const;
}

/** Addresses of the site in a language. */
export type Paths = ReturnType<typeof pathsIn>;

/** Polish addresses. */
export const paths = pathsIn("");

/** The parts of the site that the navigation leads to. */
export type Section = "situations" | "finder" | "offers" | "locations" | "hours" | "contact";

/** The sections in the order of the navigation. */
export const sections: readonly Section[] = ["situations", "finder", "offers", "locations", "hours", "contact"];
