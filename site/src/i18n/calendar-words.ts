// SPDX-License-Identifier: EUPL-1.2

/** Words of calendars, in Polish only. */
export const calendarWords = {
  description: "Godziny według planu. Plan może się zmienić. Gdy masz wątpliwość, zadzwoń.",
  byPlan: "Według planu: %.",
  unconfirmed: "Godziny niepotwierdzone – zadzwoń, zanim przyjdziesz.",
  unconfirmedByPhone: "Godziny niepotwierdzone.",
  holidaysUnknown: "Nie wiemy, jak jest w święta. W święta nie ma tu wpisu.",
  phoneOnly: "Telefonicznie. Nie musisz przychodzić.",
  inTheField: "Pomoc w terenie. Przychodzimy do ludzi.",
  phone: "Telefon: %.",
} as const;
