// SPDX-License-Identifier: EUPL-1.2

import type { PlainText } from "./plain-text.ts";

/** Open data: what is open, on what terms, with which limits. */
export const openDataWords = {
  title: "Otwarte dane",
  description:
    "Wszystko, co jest na tej stronie, możesz pobrać przez API i użyć u siebie. Licencja, limity, przykłady.",
  lead: "Wszystko, co czytasz na tej stronie, program może pobrać przez API. Bez klucza i bez rejestracji.",
  sections: [
    {
      id: "co-jest",
      title: "Co jest w danych",
      paragraphs: ["Każdy fakt ma źródło. Czego nie podano, jest puste (null)."],
    },
    {
      id: "tabele",
      title: "Pliki do pobrania",
      paragraphs: ["Te same dane są w tabelach: CSV, XLSX i JSON. Są też w standardach, których używają inni."],
    },
    {
      id: "jak-pytac",
      title: "Jak pytać",
      paragraphs: [
        "API mówi językiem GraphQL. Tylko czyta, niczego nie zmienia. Odpowiada na POST i GET, także stronom z innych adresów (CORS).",
        "W przykładach zamiast ADRES wpisz adres tej strony.",
      ],
    },
    {
      id: "schemat",
      title: "Schemat",
      paragraphs: [
        "Opis każdego typu i pola dostaniesz z samego API. Służy do tego zapytanie o schemat (introspekcja), które wyśle każdy program do GraphQL.",
        "Teksty mają argument language: PL, PL_X_ETR (tekst łatwy), UK i EN. Odpowiedź mówi, w jakim języku naprawdę jest tekst.",
        "Godziny to OPEN, CLOSED albo UNKNOWN dla chwili, którą podasz. UNKNOWN nie znaczy „zamknięte”.",
      ],
    },
    {
      id: "zmiany",
      title: "Jak mieć aktualną kopię",
      paragraphs: [
        "Zapytaj changes(since, contentHash) o zmiany od wydania, które masz. Przeczytaj wszystkie strony odpowiedzi.",
        "Gdy isReset jest prawdą, opróżnij kopię. Wpisz, co dodano i zmieniono. Skasuj, co usunięto.",
        "Zapamiętaj number i contentHash wydania. Kod BAD_CURSOR znaczy, że w międzyczasie wyszło nowe wydanie. Zacznij jeszcze raz.",
      ],
    },
    {
      id: "limity",
      title: "Limity",
      paragraphs: [
        "Zbyt duże zapytanie dostaje kod błędu, a nie pustą odpowiedź. Wszystkie kody poda zapytanie { errorCodes }.",
      ],
      items: [
        "Zapytanie: 100 kB, 2000 znaczników (tokenów), 10 poziomów w głąb.",
        "Lista: 100 rekordów na stronę odpowiedzi. Następną stronę da kursor after.",
        "Odpowiedź: 500 000 pól w szacunku i 20 000 rekordów.",
      ],
    },
    {
      id: "licencja",
      title: "Licencja",
      paragraphs: [
        "Treść jest na licencji Creative Commons Uznanie autorstwa 4.0 (CC BY 4.0). Możesz ją kopiować, zmieniać i używać w każdym celu, także zarobkowym.",
        "Podaj, skąd jest: nazwę ośrodka i adres tej strony. Napisz, co zmieniasz.",
        "Przy rekordach z oznaczeniem UNCONFIRMED napisz „niepotwierdzone”. Ludzie mogą pojechać pod zły adres.",
        "Zasady daje ustawa z dnia 11 sierpnia 2021 r. o otwartych danych i ponownym wykorzystywaniu informacji sektora publicznego (tekst jednolity: Dz.U. 2023 poz. 1524).",
      ],
    },
    {
      id: "stalosc",
      title: "Co obiecujemy",
      paragraphs: [],
      items: [
        "Nazwa rekordu w adresie (slug) i jego id nie zmieniają się po publikacji.",
        "Pole, które ma zniknąć, najpierw oznaczymy w schemacie jako wycofywane (deprecated).",
        "Kody błędów są na zamkniętej liście.",
        "Strona i API pokazują zawsze to samo, bo powstają z jednego wydania.",
      ],
    },
  ],
  dictionary: "Tabele i słownik danych",
  fileList: "Wszystkie pliki: rozmiar, data i suma kontrolna",
  endpoint: "Adres API",
  endpointPath: "/graphql",
  countCaption: "Ile jest rekordów",
  kind: "Czego dotyczą",
  count: "Ile",
  kinds: {
    offers: "Formy pomocy",
    lifeSituations: "Sytuacje",
    targetGroups: "Grupy osób",
    locations: "Miejsca",
    contactPoints: "Kontakty",
    organizations: "Organizacje",
    programs: "Programy",
    indicators: "Wskaźniki strategii",
    legalActs: "Akty prawne",
    sources: "Źródła",
  },
  examples: [
    {
      title: "Formy pomocy z adresem",
      query: "{ offers { nodes { slug name { text } atLocations { location { address { street } } } } } }",
    },
    {
      title: "Co jest otwarte w danej chwili",
      query:
        '{ offers(filter: { openAt: "2026-11-26T16:00:00+01:00", openStates: [OPEN] }) { nodes { slug name { text } } } }',
    },
    { title: "Zmiany od wydania 1", query: "{ changes(since: 1) { isReset nodes { change kind slug } } }" },
  ],
} as const satisfies PlainText & Readonly<Record<string, unknown>>;
