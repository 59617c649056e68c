// SPDX-License-Identifier: EUPL-1.2

/** A day that a person can ask for: today, tomorrow, or the next such weekday, today included. */
export type FinderDay = "TODAY" | "TOMORROW" | "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

/** What a person asks the finder for; what is empty or false is not asked for. */
export interface FinderQuery {
  readonly text: string;
  /** Slug of a situation. */
  readonly situation: string;
  /** Slug of a group. */
  readonly group: string;
  /** Slug of a place. */
  readonly place: string;
  readonly day: FinderDay | "";
  /** Wall time of Warsaw, `15:00`. */
  readonly time: string;
  /** Open at this moment; never together with a day or a time. */
  readonly isNow: boolean;
  /** Whether offers that only a report tells of are wanted too. */
  readonly withReported: boolean;
}

/** Asks for nothing. */
export const EMPTY_QUERY: FinderQuery = {
  text: "",
  situation: "",
  group: "",
  place: "",
  day: "",
  time: "",
  isNow: false,
  withReported: false,
};

/** Names in addresses and of the fields of the form. */
export const FIELD_NAMES = {
  text: "szukaj",
  situation: "sytuacja",
  group: "dla-kogo",
  place: "miejsce",
  day: "dzien",
  time: "godzina",
  isNow: "teraz",
  withReported: "sprawozdanie",
} as const;

/** What a ticked box stands for in an address. */
export const YES = "tak";

const DAYS: Readonly<Record<FinderDay, string>> = {
  TODAY: "dzis",
  TOMORROW: "jutro",
  MO: "pon",
  TU: "wt",
  WE: "sr",
  TH: "czw",
  FR: "pt",
  SA: "sob",
  SU: "ndz",
};

/** All days that can be asked for, in the order of the list. */
export const finderDays = Object.keys(DAYS) as readonly FinderDay[];

/** How a day is named in addresses. */
export function dayName(day: FinderDay): string {
  return DAYS[day];
}

/** The day of a name in an address; none where there is no such day. */
export function dayNamed(name: string): FinderDay | "" {
  return finderDays.find((day) => DAYS[day] === name) ?? "";
}

/** The query after a change: "now" and a day or a time exclude each other, the later wish wins. */
export function changed(query: FinderQuery, change: Partial<FinderQuery>): FinderQuery {
  const next = { ...query, ...change };
  if (change.isNow) return { ...next, day: "", time: "" };
  return change.day || change.time ? { ...next, isNow: false } : next;
}

/** Whether the query asks when something is open. */
export function asksForTime({ day, time, isNow }: FinderQuery): boolean {
  return isNow || day !== "" || time !== "";
}

/** Whether the query asks for anything. */
export function asksForAnything(query: FinderQuery): boolean {
  return writeQuery(query) !== "";
}

/** Reads a query from the parameters of an address; what they cannot mean is not asked for. */
export function readQuery(parameters: URLSearchParams): FinderQuery {
  const read = (field: keyof typeof FIELD_NAMES): string => parameters.get(FIELD_NAMES[field]) ?? "";
  const slug = (field: keyof typeof FIELD_NAMES): string => (/^[a-z0-9-]*$/.test(read(field)) ? read(field) : "");
  const time = read("time");
  const asked = {
    text: read("text"),
    situation: slug("situation"),
    group: slug("group"),
    place: slug("place"),
    day: dayNamed(read("day")),
    time: /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : "",
    withReported: read("withReported") === YES,
  };
  const isNow = read("isNow") === YES && asked.day === "" && asked.time === "";
  return { ...asked, isNow };
}

/** The query as the parameters of an address, `?szukaj=nocleg`; empty where it asks for nothing. */
export function writeQuery(query: FinderQuery): string {
  const values: Readonly<Record<keyof FinderQuery, string>> = {
    ...query,
    text: query.text.trim(),
    day: query.day && DAYS[query.day],
    isNow: query.isNow ? YES : "",
    withReported: query.withReported ? YES : "",
  };
  const fields = Object.keys(FIELD_NAMES) as readonly (keyof typeof FIELD_NAMES)[];
  const parameters = new URLSearchParams(
    fields.filter((field) => values[field] !== "").map((field) => [FIELD_NAMES[field], values[field]]),
  );
  return parameters.size > 0 ? `?${parameters}` : "";
}
