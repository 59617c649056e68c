// SPDX-License-Identifier: EUPL-1.2

/** What the catalogue of the data files says in words. Data are not typeset: spaces are plain. */
export const catalogueWords = {
  title: "Otwarte dane o pomocy",
  description: "Pliki z danymi o formach wsparcia, miejscach i sprawozdaniu. Można z nich swobodnie korzystać.",
  theme: "Ludność i społeczeństwo",
  keywords: ["pomoc społeczna", "formy wsparcia", "godziny otwarcia"],
  /** Sets by the names of their files; tables bring their own words. */
  datasets: {
    content: {
      title: "Cała treść",
      description: "Wszystkie rekordy ze wszystkimi polami i językami, tak jak czyta je API.",
    },
    hsds: {
      title: "Formy wsparcia w HSDS 3.1",
      description: "Formy wsparcia, jednostki, miejsca i godziny w formacie HSDS 3.1, jako API i jako tabele.",
    },
    "cpsv-ap": {
      title: "Usługi publiczne w CPSV-AP 3.2",
      description: "Formy wsparcia ośrodka jako usługi publiczne według CPSV-AP 3.2.",
    },
    kalendarze: { title: "Kalendarze godzin", description: "Godziny miejsc i dyżurów jako kalendarze iCalendar." },
    wizytowki: { title: "Wizytówki", description: "Kontakty jako wizytówki vCard." },
    okienko: {
      title: "Wszystko w jednym pliku",
      description: "Wszystkie tabele w jednym skoroszycie. Opisy form wsparcia według schema.org w pliku JSON-LD.",
    },
    zmiany: {
      title: "Co nowego i co sprawdziliśmy",
      description: "Kanał Atom i JSON Feed. Mówi, kiedy sprawdziliśmy rekord albo ogłosiliśmy wiadomość.",
    },
  },
} as const;
