// SPDX-License-Identifier: EUPL-1.2

import type { StatementWords } from "./statement-words.ts";

const ACT =
  "ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych";

/** The accessibility statement in Polish. */
export const polishStatement: StatementWords = {
  title: "Deklaracja dostępności",
  description: "Jak dostępna jest ta strona i budynek ośrodka. Komu zgłosić problem i jak złożyć skargę.",
  noData: "brak danych – uzupełni ośrodek",
  scope: "strony internetowej",
  promise: [" zobowiązuje się zapewnić dostępność swojej ", ` zgodnie z przepisami ${ACT}.`],
  appliesTo: "Deklaracja dostępności dotyczy strony internetowej Okienko",
  addressUnknown: "adres: brak danych – uzupełni ośrodek",
  sitePublishedOn: "Data publikacji strony internetowej",
  siteUpdatedOn: "Data ostatniej istotnej aktualizacji",
  stateTitle: "Stan dostępności cyfrowej",
  status: {
    FULL: ["Ta strona internetowa jest ", "w pełni zgodna", ` z załącznikiem do ${ACT}.`],
    PARTIAL: ["Ta strona internetowa jest ", "częściowo zgodna", ` z załącznikiem do ${ACT}.`],
  },
  whyTitle: "Dlaczego nie „w pełni”:",
  reasons: {
    FACTS_MISSING: "Brakuje danych, które musi podać ośrodek. W tych miejscach piszemy „brak danych”.",
    NEVER_REVIEWED: "Nikt jeszcze nie przejrzał tej deklaracji.",
    REVIEW_OVERDUE: "Ostatni przegląd deklaracji jest zbyt stary.",
    BARRIERS_KNOWN: "Znamy bariery. Opisujemy je niżej.",
    NOT_TESTED: "Nie ma jeszcze wyniku badania wszystkich stron.",
    TEST_FAILED: "Badanie wszystkich stron wykazało błędy.",
  },
  inaccessibleTitle: "Niedostępne treści",
  nonComplianceTitle: "Niezgodność z załącznikiem",
  noBarriers: "Nie zgłoszono żadnej bariery. Bez pełnego badania nie możemy obiecać, że ich nie ma.",
  noExemptions: "Deklaracja nie powołuje się na wyłączenia ani na nadmierne koszty.",
  alternative: "Zamiast tego",
  mendedBy: "Naprawimy do",
  preparationTitle: "Przygotowanie deklaracji dostępności i jej aktualizacja",
  preparedOn: "Data sporządzenia deklaracji",
  reviewedOn: "Data ostatniego przeglądu deklaracji",
  assessment: {
    EXTERNAL_AUDIT: "Deklarację sporządziliśmy na podstawie badania zewnętrznego.",
    SELF_ASSESSMENT: "Deklarację sporządziliśmy na podstawie samooceny.",
    NONE: "Na jakiej podstawie sporządzono deklarację: brak danych – uzupełni ośrodek.",
  },
  reviewRule:
    "Deklarację trzeba przejrzeć do 31 marca każdego roku. Trzeba to zrobić także po każdej zmianie, która wpływa na dostępność.",
  comfortTitle: "Udogodnienia, ograniczenia i inne informacje",
  comforts: [
    "Każdą stronę przeczytasz bez JavaScriptu.",
    "Strona ma jasny i ciemny wygląd. Wybiera go ustawienie twojego urządzenia.",
    "Tekst powiększysz w przeglądarce. Strona mieści się też na bardzo wąskim ekranie.",
    "Wszystko obsłużysz samą klawiaturą. Strona nie ma własnych skrótów klawiszowych.",
    "Każdą stronę możesz wydrukować.",
  ],
  feedbackTitle: "Informacje zwrotne i dane kontaktowe",
  feedback: "Wszystkie problemy z dostępnością cyfrową tej strony internetowej możesz zgłosić:",
  email: "E-mail",
  phone: "Telefon",
  requestRight:
    "Każdy ma prawo wystąpić z żądaniem zapewnienia dostępności cyfrowej tej strony internetowej lub jej elementów.",
  requestLead: "Zgłaszając takie żądanie, podaj:",
  requestItems: [
    "swoje imię i nazwisko,",
    "swoje dane kontaktowe, na przykład numer telefonu lub e-mail,",
    "dokładny adres strony, na której coś jest niedostępne cyfrowo,",
    "na czym polega problem i jakie rozwiązanie będzie dla ciebie najwygodniejsze.",
  ],
  answers: [
    "Odpowiemy najszybciej, jak to możliwe, nie później niż w ciągu 7 dni od otrzymania zgłoszenia.",
    "Jeżeli potrzebujemy więcej czasu, powiemy ci o tym i podamy nowy termin. Nie będzie dłuższy niż 2 miesiące.",
    "Jeżeli nie możemy zapewnić dostępności cyfrowej, zaproponujemy dostęp w alternatywny sposób.",
  ],
  procedureTitle: "Obsługa wniosków i skarg związanych z dostępnością",
  procedure: [
    "Możemy odmówić zapewnienia dostępności cyfrowej. Jeżeli się z tym nie zgadzasz, masz prawo złożyć skargę.",
    "Masz to prawo także wtedy, gdy nie odpowiada ci alternatywny sposób dostępu, który proponujemy.",
    "Skargę złóż listownie albo e-mailem do kierownictwa ośrodka:",
  ],
  ombudsman: "Możesz też poinformować Rzecznika Praw Obywatelskich i poprosić go o interwencję w twojej sprawie.",
  ombudsmanLink: "Strona Rzecznika Praw Obywatelskich",
  otherTitle: "Pozostałe informacje",
  architectureTitle: "Dostępność architektoniczna",
  seat: "Siedziba ośrodka:",
  architectureLink: "Dostępność wszystkich budynków",
  communicationTitle: "Dostępność komunikacyjno-informacyjna",
  onlineInterpreter: "Tłumacz polskiego języka migowego przez internet",
  otherWays: "Inne sposoby kontaktu",
  easyText: "Informacje w tekście łatwym do czytania",
  signVideo: "Nagranie w polskim języku migowym: brak nagrania.",
  communicationLink: "Jak się z nami porozumieć",
};
