// SPDX-License-Identifier: EUPL-1.2

import type { FileStandard } from "../content/file-list.view.ts";
import type { PlainText } from "./plain-text.ts";

/** What a standard is for, in words for whoever takes its files. */
interface StandardWords {
  /** Anchor of its part of the page. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

const standards: Readonly<Record<FileStandard, StandardWords>> = {
  WHOLE: {
    id: "calosc",
    title: "Cała treść w jednym pliku",
    about: "Wszystkie rekordy ze wszystkimi polami i językami, tak jak czyta je API.",
  },
  TABLES: {
    id: "tabele",
    title: "Tabele: CSV, XLSX i JSON",
    about: "Tabele dla arkuszy i programów. Kolumny opisuje słownik danych.",
  },
  HSDS: {
    id: "hsds",
    title: "HSDS 3.1",
    about: "Formy pomocy dla innych katalogów pomocy. Zacznij od index.json albo weź wszystko w archiwum ZIP.",
  },
  CPSV_AP: {
    id: "cpsv-ap",
    title: "CPSV-AP 3.2",
    about: "Usługi publiczne w europejskim standardzie.",
  },
  SCHEMA_ORG: {
    id: "schema-org",
    title: "JSON-LD (schema.org)",
    about: "To samo, co strony mówią wyszukiwarkom, w jednym pliku.",
  },
  DCAT_AP: {
    id: "dcat-ap",
    title: "Katalog DCAT-AP 3.0.1",
    about: "Spis zbiorów danych dla portali z danymi.",
  },
  DANE_GOV_PL: {
    id: "dane-gov-pl",
    title: "Plik dla dane.gov.pl",
    about: "Ten plik pobiera portal dane.gov.pl. Obok jest jego suma MD5.",
  },
  FEEDS: {
    id: "kanaly",
    title: "Kanały",
    about: "Aktualności i zmiany dla czytników kanałów.",
  },
  PEOPLE: {
    id: "dla-ludzi",
    title: "Do druku i na telefon",
    about: "Dokumenty PDF, kalendarze i kontakty.",
  },
};

/** The page of all files: how large each is, of what day, and how to see that it is whole. */
export const fileListWords = {
  title: "Pliki danych",
  description: "Wszystkie pliki z danymi: rozmiar, data, liczba pozycji i suma kontrolna.",
  lead: "Tu jest każdy plik tego wydania, który nie jest stroną.",
  sections: [
    {
      id: "jak-czytac",
      title: "Jak czytać spis",
      paragraphs: [],
      items: [
        "Data mówi, z kiedy jest najnowszy fakt w pliku. Gdy jej nie ma, żadne źródło jej nie podaje.",
        "Suma kontrolna SHA-256 pozwala sprawdzić, czy plik doszedł w całości.",
        "Pliki pojedynczych rekordów liczymy razem.",
        "Sumę każdego z nich podaje plik pliki.json.",
      ],
    },
    {
      id: "licencja",
      title: "Licencja",
      paragraphs: ["Wszystkie pliki są na licencji Creative Commons Uznanie autorstwa 4.0 (CC BY 4.0)."],
    },
  ],
  openData: "Otwarte dane: API i zasady",
  machineList: "Ten sam spis dla programów: pliki.json",
  standards,
  counted: { caption: "Pliki pojedynczych rekordów", paths: "Adresy i data", files: "Pliki", size: "Razem kB" },
} as const satisfies PlainText & Readonly<Record<string, unknown>>;
