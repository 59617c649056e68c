// SPDX-License-Identifier: EUPL-1.2

/** Addresses of maps that find a place by its street and town. */
export interface MapLinks {
  readonly openStreetMap: string;
  readonly google: string;
  readonly apple: string;
}

/** Where maps show a place, by the words that name it: `ul. Różana 1, 00-001 Miasto`. */
export function mapLinks(place: string): MapLinks {
  const query = encodeURIComponent(place);
  return {
    openStreetMap: `https://www.openstreetmap.org/search?query=${query}`,
    google: `https://www.google.com/maps/search/?api=1&query=${query}`,
    apple: `https://maps.apple.com/?q=${query}`,
  };
}
