// SPDX-License-Identifier: EUPL-1.2

/** Words of contact cards, in Polish only. */
export const contactCardWords = {
  hours: "Godziny: %.",
  unconfirmed: "Dane niepotwierdzone – zadzwoń, zanim przyjdziesz.",
  country: "Polska",
} as const;
