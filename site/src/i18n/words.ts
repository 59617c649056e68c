// SPDX-License-Identifier: EUPL-1.2

import { names } from "./names.ts";
import { typeset } from "./typography.ts";

/** Words on screen, set by the rules of Polish print. The town, its numbers and its offers come from the API. */
export const words = typesetAll({
  product: "Okienko",
  skip: "Przejdź do treści",
  homeLink: "Strona główna",
  navLabel: "Główne menu",
  breadcrumbLabel: "Jesteś tutaj",

  home: {
    title: "Kto pomoże, gdzie i kiedy",
    lead: "Zadzwoń albo przyjdź. Tu są numery, adresy i godziny.",
    description: "Numery, pod które możesz zadzwonić, miejsce do spania oraz adresy i godziny pomocy.",
    callTitle: "Zadzwoń",
    sleepTitle: "Gdzie spać",
    sleepUnknown: "Nie podano miejsca, w którym można spać. Zadzwoń.",
    weekTitle: "Gdzie i kiedy",
    weekLead: "Pomoc, która nie może czekać, dzień po dniu.",
    weekNights: "Nocleg opisujemy wyżej.",
    weekJump: "Wybierz dzień",
    groupsTitle: "Komu pomagamy",
  },
  emergency: { label: "Zagrożone życie lub zdrowie", display: "112", uri: "tel:112" },
  officePhone: "Telefon ośrodka",

  offersTitle: "Pomoc",
  offersDescription: "Wszystkie formy pomocy, od najpilniejszej. Sprawdź, co jest dla ciebie.",
  offersLead: "Od najpilniejszej. Znajdź siebie i zobacz, co możemy zrobić.",
  urgent: "pilne",
  locationsTitle: "Miejsca",
  locationsDescription: "Adresy, pod którymi można dostać pomoc.",
  locationsLead: "Adresy, pod którymi można dostać pomoc.",
  contactTitle: "Kontakt",
  contactDescription: "Adres, telefon, e-mail i godziny pracy ośrodka.",
  documentsTitle: "Programy i dokumenty",
  documentsDescription: "Programy, plany i uchwały, według których ośrodek pomaga.",
  documentsLead: "Plany i dokumenty ośrodka i miasta.",

  where: "Gdzie i kiedy",
  scope: "Co obejmuje",
  forWhom: "Dla kogo",
  contacts: "Jak się skontaktować",
  or: "albo",
  provider: "Pomaga",
  host: "Przy",
  sources: "Skąd to wiemy",
  sourcesNote: "Skrót „w.” znaczy: wiersz w naszej kopii dokumentu.",

  unconfirmed: "Niepotwierdzone.",
  callBeforeYouGo: "Zadzwoń, zanim pójdziesz.",
  unconfirmedShort: "niepotwierdzone – zadzwoń, zanim pójdziesz",
  noHours: "Nie podano godzin. Zadzwoń.",
  callToAsk: "Zadzwoń.",
  noHoursShort: "nie podano godzin",
  noPhone: "Nie podano telefonu.",
  noPhoneOffice: "Możesz zapytać w ośrodku.",
  noPlace: "Nie podano miejsca ani godzin. Zadzwoń.",

  address: "Adres",
  knownRooms: "Znane pokoje",
  offersHere: "Co tu jest i kiedy",
  nothingHere: "Nie podano, jaka pomoc jest w tym miejscu.",
  contactsHere: "Do kogo się zwrócić",
  phone: "Telefon",
  fax: "Faks",
  email: "E-mail",
  room: "Gdzie",
  departments: "Działy",
  facilities: "Placówki",

  programs: "Programy i plany",
  documents: "Dokumenty",
  years: "Lata",
  adoptedBy: "Kto przyjął",
  adoptedOn: "Kiedy",
  dateUnknown: "Nie podano daty.",
  file: "Plik",
  openFile: "Otwórz plik",
  noFile: "Plik doda redakcja",
  documentsOfProgram: "Dokumenty programu",
  noneYet: "Jeszcze nic tu nie ma.",

  notFoundTitle: "Nie ma takiej strony",
  notFoundDescription: "Pod tym adresem nic nie ma. Stąd znajdziesz pomoc.",
  notFoundLead: "Adres mógł się zmienić. Stąd dojdziesz do pomocy:",

  footerPromise: "Piszemy tylko to, co mają dokumenty. Czego nie podano, tego nie zgadujemy.",

  day: "Dzień",
  hoursAndPlace: "Godziny i miejsce",
  weekCaption: "Godziny i miejsca od poniedziałku do niedzieli",
  nextDay: "następnego dnia",
  from: "od",
  to: "do",
  floor: "piętro",
  groundFloor: "parter",
  level: "poziom",
  ...names,
  places: { one: "miejsce", few: "miejsca", many: "miejsc" },
});

function typesetAll<TWords>(value: TWords): TWords {
  const set = (part: unknown): unknown => {
    if (typeof part === "string") return typeset(part);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, entry]) => [key, set(entry)]));
  };
  return set(value) as TWords;
}
