// SPDX-License-Identifier: EUPL-1.2

/** A language of the site, as the API names it. */
export type LanguageView = "PL" | "PL_X_ETR" | "UK" | "EN";
