// SPDX-License-Identifier: EUPL-1.2

/** Words of the page of files, in Polish only. */
export const downloadWords = {
  title: "Do pobrania",
  description: "Ulotki, kartki do portfela, godziny do kalendarza i kontakty do telefonu. Do druku i na telefon.",
  lead: "Wydrukuj, weź ze sobą albo zapisz w telefonie.",
  accessible:
    "Dokumenty PDF sprawdza program: czyta je czytnik ekranu. Bez programu do PDF przeczytasz to samo na stronie.",
  changing: "Plik zmienia się tylko wtedy, gdy zmienia się treść. Adres pliku zostaje ten sam.",
  none: "Nie ma jeszcze plików.",
  general: "O wszystkim",
  offers: "Formy pomocy",
  places: "Miejsca",
  groups: "Dla kogo",
  contacts: "Kontakty",
  /** What a link is heard of, for an offer and its place have one name. */
  heard: { offers: "%", places: "% (miejsce)", groups: "% (grupa)", contacts: "% (kontakt)" },
  data: "Tabele i dane dla programów są na stronie",
} as const;
