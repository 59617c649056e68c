// SPDX-License-Identifier: EUPL-1.2

/** Words of the feed of news, which is in Polish. */
export const feedWords = { title: "Aktualności" };
