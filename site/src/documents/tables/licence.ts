// SPDX-License-Identifier: EUPL-1.2

/** On what terms all data is published. */
export const licence = {
  name: "CC BY 4.0",
  title: "Creative Commons Uznanie autorstwa 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
