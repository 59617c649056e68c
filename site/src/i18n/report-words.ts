// SPDX-License-Identifier: EUPL-1.2
// Words of the pages on the strategy and its report, which are in Polish only. `%` stands for a year or a number.

import { typesetWords } from "./typeset-words.ts";

/** Words of the pages on the strategy and its report. */
export const reportWords = typesetWords({
  title: "Strategia i sprawozdanie",
  /** With the year of the report. */
  titleOfYear: "Strategia i sprawozdanie za % rok",
  description: "Czym była strategia rozwiązywania problemów społecznych, jakie miała cele i co zrobiono.",
  none: "Nie ma jeszcze strategii ani sprawozdania.",
  /** With the year of the report. */
  notToday: "To są liczby za % rok. Nie mówią, jaką pomoc można dostać dziś.",
  toOffers: "Zobacz, jaka pomoc jest dziś",

  whatItWas: "Czym była strategia",
  mission: "Misja",
  goals: "Cele strategii",
  goalsLead: "Każde okienko to jeden wskaźnik, czyli jedna rzecz, którą sprawozdanie liczy.",
  strategicGoal: "Cel strategiczny",
  goal: "Cel",
  looks: {
    LIT: "wartość zgadza się z sumą",
    HALF: "wartość i suma się różnią",
    BLIND: "brak danych",
  },
  indicatorForms: { one: "wskaźnik", few: "wskaźniki", many: "wskaźników" },
  differForms: { one: "wiersz się różni", few: "wiersze się różnią", many: "wierszy się różni" },
  missingForms: { one: "wiersz bez danych", few: "wiersze bez danych", many: "wierszy bez danych" },

  howToRead: "Jak czytać liczby",
  reading: [
    {
      term: "Podano",
      text: "To wartość, którą sprawozdanie podaje dla wskaźnika. Nie poprawiamy jej.",
    },
    {
      term: "Suma",
      text: "To suma liczb, które podały instytucje. Liczymy ją sami. Nie wchodzi do niej to, co liczy coś innego.",
    },
    {
      term: "Różnica",
      text: "To wartość podana mniej suma. Plus znaczy, że podano więcej, niż wynosi suma.",
    },
    {
      term: "Brak danych",
      text: "Sprawozdanie nie podaje liczby. To nie jest zero. Zero stoi tylko tam, gdzie podaje je sprawozdanie.",
    },
    {
      term: "ok.",
      text: "Liczba jest przybliżona. Tak mówi samo sprawozdanie.",
    },
  ],
  rows: { one: "wiersz", few: "wiersze", many: "wierszy" },
  agreeing: "wartość podana zgadza się z sumą",
  differing: "wartość i suma się różnią, a sprawozdanie nie podaje przyczyny",
  missing: "brak danych",
  toDifferences: "Zobacz wiersze, w których liczby się różnią",
  programs: "Programy, które realizowały strategię",
  conclusions: "Wnioski na koniec",

  directions: "Proponowane kierunki działań",
  responsible: "Kto odpowiada",
  /** With the numbers of the rows. */
  forRow: "Za wiersz %",
  forRows: "Za wiersze %",
  indicators: "Wskaźniki",
  indicatorsOfYear: "Wskaźniki za % rok",
  indicator: "Wskaźnik",
  declared: "Podano",
  sum: "Suma",
  difference: "Różnica",
  remark: "Uwagi",
  noData: "brak danych",
  approximate: "ok.",
  contributions: "Kto ile podał",
  noContributions: "Żadna instytucja nie podała liczby.",
  outsideSum: "nie wchodzi do sumy",
  including: "W tym",

  chart: "Podano i suma na rysunku",
  chartNote: "Te same liczby są w tabeli wyżej. Każdy wiersz ma własną miarę, bo każdy liczy coś innego.",
  legendDeclared: "wypełnione: podano",
  legendSum: "w ramce: suma, po jednej szybie na instytucję",
  legendZero: "ciemne: zero",
  legendMissing: "kreskowane: brak danych",
  windowsNote: "Do 30 rysujemy tyle okienek, ile wynosi liczba. Większe liczby to paski.",

  previous: "Poprzedni cel",
  next: "Następny cel",
  goalNav: "Inne cele",

  differencesTitle: "Gdzie liczby się różnią",
  differencesDescription:
    "Wiersze sprawozdania, w których wartość podana różni się od sumy albo w których brak danych.",
  differencesForms: {
    one: "wiersz ma inną wartość, niż wynosi suma liczb od instytucji.",
    few: "wiersze mają inną wartość, niż wynosi suma liczb od instytucji.",
    many: "wierszy ma inną wartość, niż wynosi suma liczb od instytucji.",
  },
  bothShown: "Pokazujemy obie liczby.",
  differingTitle: "Wiersze, które się różnią",
  noReason: "Sprawozdanie nie podaje przyczyny.",
  noDifferences: "Nie ma takich wierszy.",
  missingTitle: "Brak danych, a nie zero",
  missingLead: "Dla tych wskaźników sprawozdanie nie podaje żadnej liczby.",
  toGoal: "Zobacz cel",
});
