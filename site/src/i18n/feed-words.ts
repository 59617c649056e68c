// SPDX-License-Identifier: EUPL-1.2

/** Words of feeds, which are in Polish. */
export const feedWords = {
  title: "Aktualności",
  changes: {
    title: "Co nowego i co sprawdziliśmy",
    kinds: {
      CONTACT: "Sprawdziliśmy kontakt: %",
      DOCUMENT: "Sprawdziliśmy dokument: %",
      GROUP: "Sprawdziliśmy, dla kogo jest pomoc: %",
      LEGAL_ACT: "Sprawdziliśmy akt prawny: %",
      NEWS: "Nowa wiadomość: %",
      NOTICE: "Nowy komunikat: %",
      OFFER: "Sprawdziliśmy pomoc: %",
      OFFER_AT_PLACE: "Sprawdziliśmy miejsce i godziny: %",
      ORGANIZATION: "Sprawdziliśmy dane: %",
      PLACE: "Sprawdziliśmy miejsce: %",
      PROGRAM: "Sprawdziliśmy program: %",
      SITUATION: "Sprawdziliśmy, co zrobić: %",
    },
    checked: "Dane na tej stronie są aktualne na dzień: %",
    announced: "Data: %",
  },
} as const;
