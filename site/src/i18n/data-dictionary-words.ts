// SPDX-License-Identifier: EUPL-1.2

import type { PlainText } from "./plain-text.ts";

/** The data dictionary: which tables there are, what their columns mean, how to read them. */
export const dataDictionaryWords = {
  title: "Słownik danych",
  description: "Tabele do pobrania: CSV, XLSX i JSON. Co znaczy każda kolumna.",
  lead: "Dane z tej strony pobierzesz jako tabele. Tu sprawdzisz, co znaczy każda kolumna.",
  sections: [
    {
      id: "jak-czytac",
      title: "Jak czytać tabele",
      paragraphs: [],
      items: [
        "Puste pole znaczy, że żadne źródło tego nie podaje. To nie zero i nie „nie”.",
        "W arkuszu kalkulacyjnym otwórz plik XLSX. Otwarty plik CSV arkusz może zmienić, na przykład numer 1/2021 w datę.",
        "Pliki CSV mają przecinki i UTF-8. Opis kolumn dla programów jest w pliku obok (CSVW).",
        "W pliku CSV apostrof stoi przed znakiem, od którego mógłby się zacząć wzór. Pliki XLSX i JSON go nie mają.",
        "Kody na liście oddziela spacja.",
        "Tabele są po polsku. Inne języki i wszystkie pola ma API.",
        "Data przy pliku mówi, z kiedy jest najnowszy fakt. Gdy jej nie ma, żadne źródło jej nie podaje.",
      ],
    },
    {
      id: "licencja",
      title: "Licencja",
      paragraphs: ["Wszystkie pliki są na licencji Creative Commons Uznanie autorstwa 4.0 (CC BY 4.0)."],
    },
  ],
  openData: "Otwarte dane: API i zasady",
  wholes: "Wszystko naraz",
  tables: "Tabele",
  columns: "kolumny",
  heads: {
    file: "Plik",
    size: "Rozmiar",
    rows: "Liczba pozycji",
    day: "Data",
    checksum: "Suma kontrolna SHA-256",
    noRows: "bez liczby pozycji",
    noDay: "bez daty",
  },
  items: { one: "pozycja", few: "pozycje", many: "pozycji" },
  datatypes: {
    boolean: "tak albo nie",
    code: "kod",
    codes: "lista kodów",
    date: "data",
    decimal: "kwota",
    integer: "liczba",
    text: "tekst",
    time: "godzina",
    uri: "adres",
  },
} as const satisfies PlainText & Readonly<Record<string, unknown>>;
