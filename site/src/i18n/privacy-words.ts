// SPDX-License-Identifier: EUPL-1.2

import type { PlainText } from "./plain-text.ts";

/** The privacy notice of the site; it speaks of nothing else that the centre does with data. */
export const privacyWords = {
  title: "Prywatność",
  description: "Strona nic o tobie nie zbiera: bez plików cookie, śledzenia i formularzy.",
  lead: "Ta strona nic o tobie nie zbiera.",
  sections: [
    {
      id: "czego-nie-ma",
      title: "Czego tu nie ma",
      paragraphs: [],
      items: [
        "Nie ma plików cookie, więc nie ma też okienka z pytaniem o zgodę.",
        "Nie ma statystyk odwiedzin ani śledzenia.",
        "Nie ma kont, logowania ani formularzy, które wysyłają dane.",
        "Nic nie ładuje się z obcych serwerów: ani czcionki, ani mapy, ani filmy.",
      ],
    },
    {
      id: "kopia",
      title: "Co zostaje w twoim urządzeniu",
      paragraphs: [
        "Przeglądarka zapisuje u ciebie kopie najpilniejszych i ostatnio czytanych stron. Dzięki temu otworzysz je bez zasięgu.",
        "Nie zapisuje stron, które mogłyby ci zaszkodzić, gdyby ktoś je zobaczył. To na przykład strony o przemocy.",
        "Link „Szybkie wyjście” usuwa te kopie. Stoi na stronach o przemocy.",
        "Przeglądarka pamięta też historię. Historię i kopie usuniesz w jej ustawieniach.",
      ],
    },
    {
      id: "serwer",
      title: "Co widzi serwer",
      paragraphs: [
        "Serwer widzi adres IP urządzenia, które prosi o stronę. Bez tego nie mógłby odpowiedzieć.",
        "Program, który tworzy tę stronę, tych adresów nie zapisuje.",
        "Czy zapisuje je serwer, na którym stoi strona: brak danych – uzupełni ośrodek.",
      ],
    },
    {
      id: "gdy-dzwonisz",
      title: "Gdy dzwonisz albo piszesz",
      paragraphs: [
        "Numer telefonu i adres e-mail to zwykłe linki. Otwierają twój telefon albo program pocztowy. Strona nie wie, że z nich korzystasz.",
        "Co ośrodek robi z danymi z rozmów i pism, mówi osobna klauzula informacyjna: brak danych – uzupełni ośrodek.",
      ],
    },
    {
      id: "linki",
      title: "Linki do innych stron",
      paragraphs: [
        "Niektóre linki prowadzą poza tę stronę, na przykład do źródeł informacji. Tam obowiązują inne zasady.",
      ],
    },
    {
      id: "administrator",
      title: "Kto odpowiada za dane",
      paragraphs: ["Administratorem danych jest ośrodek:"],
    },
    {
      id: "prawa",
      title: "Twoje prawa",
      paragraphs: [
        "Możesz zapytać ośrodek, czy ma twoje dane i jakie. Możesz poprosić, żeby je poprawił albo usunął.",
        "Możesz też złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.",
        "Tak mówi RODO, czyli europejskie rozporządzenie o ochronie danych osobowych.",
      ],
    },
  ],
  inspector: "Inspektor ochrony danych: brak danych – uzupełni ośrodek.",
} as const satisfies PlainText & { readonly inspector: string };
