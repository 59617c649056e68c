// SPDX-License-Identifier: EUPL-1.2

import type { PlainText } from "./plain-text.ts";

/** How to ask for accessibility, and the lines of the form. */
export const accessRequestWords = {
  title: "Wniosek o dostępność",
  description: "Coś utrudnia ci kontakt z ośrodkiem? Poproś o zmianę: e-mailem, listem albo na tym formularzu.",
  lead: "Coś utrudnia ci wejście, rozmowę albo czytanie? Poproś, żebyśmy to zmienili.",
  sections: [
    {
      id: "o-co",
      title: "O co możesz poprosić",
      paragraphs: [
        "W sprawie budynku i rozmowy obowiązuje ustawa z dnia 19 lipca 2019 r. o zapewnianiu dostępności osobom ze szczególnymi potrzebami.",
        "W sprawie tej strony obowiązuje ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych (tekst jednolity: Dz.U. 2023 poz. 1440).",
      ],
      items: [
        "Żeby dało się wejść do budynku i po nim poruszać.",
        "Żeby ktoś porozmawiał z tobą tak, jak potrzebujesz. Na przykład z tłumaczem języka migowego.",
        "Żeby strona albo dokument były dla ciebie dostępne.",
      ],
    },
    {
      id: "kto",
      title: "Kto może to zrobić",
      paragraphs: [
        "O braku dostępności może nas zawiadomić każdy. Nie musisz podawać powodu.",
        "Wniosek o zapewnienie dostępności składa osoba, która ma szczególne potrzeby, albo jej przedstawiciel ustawowy. Trzeba napisać, jaką sprawę chcesz u nas załatwić.",
        "Wnioskiem zajmuje się ośrodek. Koordynator do spraw dostępności: brak danych – uzupełni ośrodek.",
      ],
    },
    {
      id: "co-napisac",
      title: "Co napisać",
      paragraphs: [],
      items: [
        "jak się nazywasz i jak się z tobą skontaktować,",
        "co ci przeszkadza i gdzie,",
        "jaką sprawę chcesz u nas załatwić,",
        "jak wolisz się z nami kontaktować,",
        "jakie rozwiązanie będzie dla ciebie najlepsze.",
      ],
    },
    {
      id: "jak-zlozyc",
      title: "Jak złożyć wniosek",
      paragraphs: [
        "E-mail otworzy się z gotowym tematem i pytaniami. Możesz też wydrukować tę stronę i wypełnić ją długopisem.",
      ],
    },
    {
      id: "odpowiedz",
      title: "Kiedy odpowiemy",
      paragraphs: [
        "W sprawie strony internetowej mamy 7 dni. W sprawie budynku i rozmowy mamy 14 dni.",
        "Jeżeli to za mało, powiemy ci o tym i podamy nowy termin. Nie będzie dłuższy niż 2 miesiące.",
        "Nie możemy czegoś zmienić? Zaproponujemy dostęp alternatywny, czyli inny sposób załatwienia sprawy.",
        "Nie zgadzasz się z nami? Możesz złożyć skargę. W sprawie strony opisuje to deklaracja dostępności. W innych sprawach skargę przyjmuje Prezes Zarządu Państwowego Funduszu Rehabilitacji Osób Niepełnosprawnych.",
      ],
    },
  ],
  mail: "Napisz e-mail",
  noMail: "Adres e-mail: brak danych – uzupełni ośrodek.",
  formTitle: "Wniosek o zapewnienie dostępności",
  formTo: "Do:",
  lines: [
    { label: "Imię i nazwisko", count: 1 },
    { label: "Telefon, e-mail albo adres", count: 2 },
    { label: "Co mi przeszkadza i gdzie", count: 4 },
    { label: "Jaką sprawę chcę załatwić", count: 3 },
    { label: "Jak wolę się kontaktować", count: 1 },
    { label: "Jakie rozwiązanie będzie najlepsze", count: 3 },
    { label: "Data i podpis", count: 1 },
  ],
} as const satisfies PlainText & Readonly<Record<string, unknown>>;
