// SPDX-License-Identifier: EUPL-1.2

import { polishStatement } from "./statement-words.pl.ts";
import type { StatementWords } from "./statement-words.ts";

/** The accessibility statement in Polish that is easy to read; what the Ministry words stays as it is. */
export const easyStatement: StatementWords = {
  ...polishStatement,
  description: "Czy każdy może korzystać z tej strony. Komu powiedzieć o problemie.",
  noData: "brak danych – to musi dopisać ośrodek",
  addressUnknown: "adres: brak danych – to musi dopisać ośrodek",
  whyTitle: "Co to znaczy? Strona jeszcze nie jest dobra dla wszystkich. Dlaczego tak piszemy:",
  reasons: {
    FACTS_MISSING: "Ośrodek nie podał wszystkich informacji. Tam piszemy: brak danych.",
    NEVER_REVIEWED: "Nikt jeszcze nie sprawdził tej deklaracji.",
    REVIEW_OVERDUE: "Ktoś sprawdził deklarację, ale dawno temu.",
    BARRIERS_KNOWN: "Wiemy, co przeszkadza ludziom. Piszemy o tym niżej.",
    NOT_TESTED: "Nikt jeszcze nie sprawdził wszystkich stron.",
    TEST_FAILED: "Ktoś sprawdził strony i znalazł błędy.",
  },
  noBarriers: "Nikt nie powiedział nam o przeszkodach. Ale mogą być takie, o których nie wiemy.",
  noExemptions: "Nie piszemy, że coś nas nie dotyczy. Nie piszemy, że coś jest za drogie.",
  alternative: "Możesz zrobić tak",
  mendedBy: "Naprawimy to do dnia",
  assessment: {
    EXTERNAL_AUDIT: "Stronę sprawdził ktoś spoza ośrodka.",
    SELF_ASSESSMENT: "Ośrodek sam sprawdził stronę.",
    NONE: "Kto sprawdził stronę: brak danych – to musi dopisać ośrodek.",
  },
  reviewRule: "Ośrodek musi sprawdzać deklarację co roku. Ma na to czas do 31 marca.",
  test: {
    lead: "Wszystkie strony sprawdził program komputerowy:",
    testedOn: "Kiedy",
    tools: "Jaki program",
    engines: "W jakiej przeglądarce",
    pageCount: "Ile stron",
    modes: "Jak program oglądał każdą stronę",
    modeNames: {
      PHONE: "na bardzo wąskim ekranie",
      DARK: "na ciemnej stronie",
      FORCED_COLORS: "w kolorach, które wybiera komputer",
      MORE_CONTRAST: "w mocniejszych kolorach",
      LARGE_TEXT: "z literami dwa razy większymi",
      WIDE_SPACING: "z większymi odstępami między literami i słowami",
    },
    faultCount: "Ile znalazł błędów",
    limits: "Program nie znajdzie wszystkiego. Dlatego powiedz nam, gdy coś ci przeszkadza.",
  },
  comforts: [
    "Strona działa na każdym telefonie i komputerze.",
    "Możesz powiększyć litery.",
    "Strona może być jasna albo ciemna. Tak jak ustawisz w telefonie.",
    "Nie musisz używać myszki. Wystarczy klawiatura.",
    "Możesz wydrukować każdą stronę.",
  ],
  feedback: "Coś na stronie ci przeszkadza? Powiedz nam o tym:",
  requestRight: "Każdy może poprosić, żeby strona była dla niego dostępna. Masz do tego prawo.",
  requestLead: "Napisz albo powiedz:",
  requestItems: [
    "jak się nazywasz,",
    "jaki masz telefon albo e-mail,",
    "na której stronie jest problem,",
    "co ci przeszkadza i jak ci pomóc.",
  ],
  answers: [
    "Odpowiemy ci szybko. Mamy na to 7 dni.",
    "Czasem potrzebujemy więcej czasu. Wtedy powiemy ci, do kiedy odpowiemy. Najdłużej to 2 miesiące.",
    "Czasem nie możemy czegoś naprawić. Wtedy damy ci informację w inny sposób. Na przykład przez telefon.",
  ],
  procedure: [
    "Możemy się nie zgodzić na to, o co prosisz. Wtedy możesz złożyć skargę. Skarga to pismo, że się nie zgadzasz.",
    "Możesz złożyć skargę także wtedy, gdy nasz inny sposób ci nie pasuje.",
    "Skargę wyślij listem albo e-mailem do dyrekcji ośrodka:",
  ],
  ombudsman: "Możesz też napisać do Rzecznika Praw Obywatelskich. Rzecznik broni praw ludzi. Poproś go o pomoc.",
  seat: "Tu jest nasz ośrodek:",
  architectureLink: "Jak wejść do naszych budynków",
  onlineInterpreter: "Tłumacz języka migowego przez internet",
  otherWays: "Inne sposoby kontaktu",
  easyText: "Informacje o pomocy w łatwym tekście",
  signVideo: "Film w polskim języku migowym: nie ma filmu.",
};
