// SPDX-License-Identifier: EUPL-1.2

/** Addresses of the site, which are Polish words too; each ends with a slash. */
export const paths = {
  home: "/",
  offers: "/pomoc/",
  offer: (slug: string) => `/pomoc/${slug}/`,
  group: (slug: string) => `/pomoc/#${slug}`,
  locations: "/miejsca/",
  location: (slug: string) => `/miejsca/${slug}/`,
  documents: "/dokumenty/",
  document: (slug: string) => `/dokumenty/#${slug}`,
  contact: "/kontakt/",
} as const;

/** The parts of the site that the navigation leads to. */
export type Section = "offers" | "locations" | "documents" | "contact";

/** The sections in the order of the navigation. */
export const sections: readonly Section[] = ["offers", "locations", "documents", "contact"];
