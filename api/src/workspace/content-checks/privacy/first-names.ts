// SPDX-License-Identifier: EUPL-1.2

import { declinedForms } from "./polish-declension.ts";

const WOMEN = `Adrianna Agata Agnieszka Albina Aldona Aleksandra Alicja Alina Amelia Anastazja Aneta Angelika Ania Aniela
Anita Anna Antonina Asia Barbara Basia Beata Bernadeta Blanka Bogumiła Bogusława Bożena Bronisława Cecylia Celina
Czesława Dagmara Danuta Daria Diana Dominika Dorota Edyta Ela Eliza Elżbieta Emilia Eugenia Ewa Ewelina Felicja
Franciszka Gabriela Genowefa Gosia Grażyna Halina Halyna Hania Hanna Helena Henryka Honorata Iga Ilona Irena Irmina
Iryna Iwona Iza Izabela Jadwiga Janina Joanna Jola Jolanta Józefa Judyta Julia Julita Justyna Kamila Karina Karolina
Kasia Katarzyna Kazimiera Kinga Klara Klaudia Kornelia Krystyna Ksenia Larysa Laura Lena Leokadia Lidia Liliana
Lucyna Ludmiła Ludwika Łucja Magda Magdalena Maja Malwina Małgorzata Maria Marianna Mariola Marlena Marta Martyna
Marzanna Marzena Matylda Michalina Milena Mirosława Monika Nadia Natalia Natasza Nikola Nina Oksana Ola Olena Olga
Olha Oliwia Ołena Patrycja Paulina Regina Renata Roksana Rozalia Sabina Sandra Sara Sławomira Sonia Stanisława
Stefania Swietłana Sylwia Tamara Teresa Tetiana Urszula Wanda Wanessa Weronika Wiesława Wiktoria Wioleta Wioletta
Władysława Zdzisława Zenobia Zofia Zosia Zuzanna Żaneta`;

const MEN = `Adam Adaś Adolf Adrian Albert Aleks Aleksander Aleksy Alfred Alojzy Andrij Andrzej Antek Antoni Arkadiusz
Artur Bartek Bartłomiej Bartosz Benedykt Bernard Błażej Bogdan Bogumił Bogusław Bohdan Bolesław Borys Bronisław Cezary
Cyprian Czesław Damian Daniel Dariusz Dawid Dionizy Dmytro Dominik Edmund Edward Emil Eryk Eugeniusz Fabian Feliks Filip
Franciszek Franek Gabriel Gerard Grzegorz Gustaw Heniek Henryk Herbert Hieronim Hilary Hubert Ignacy Igor Ireneusz Iwan
Jacek Jakub Jan Janek Janusz Jarek Jarosław Jaś Jerzy Józef Józek Julian Juliusz Jurek Justyn Kacper Kajetan Kamil Karol
Kazik Kazimierz Klemens Konrad Konstanty Kornel Krystian Krzysiek Krzysztof Krzyś Lech Leon Leonard Leszek Lucjan Ludwik
Łukasz Maciej Maciek Maksym Maksymilian Marcel Marceli Marcin Marek Marian Mariusz Mateusz Michał Mieczysław Mietek
Mikołaj Miłosz Mirek Mirosław Natan Norbert Oleksandr Oliwier Oskar Patryk Paweł Piotr Piotrek Przemek Przemysław
Radek Radosław Rafał Remigiusz Robert Roman Ryszard Sebastian Serhij Seweryn Sławek Sławomir Stanisław Staszek Staś
Stefan Sylwester Szczepan Szymon Tadek Tadeusz Teodor Tobiasz Tomasz Tomek Tymon Tymoteusz Wacław Waldek Waldemar Walenty
Walerian Wasyl Wiesław Wiktor Wincenty Witold Władek Władysław Włodek Włodzimierz Wojciech Wojtek Wołodymyr Zbigniew
Zbyszek Zdzisław Zenon Zygmunt`;

/** Forms that at the head of a sentence are other words: they have, neither. */
const OTHER_WORDS = new Set(["Mają", "Ani", "Elu", "Oli"]);

const forms: ReadonlySet<string> = new Set(
  `${WOMEN} ${MEN}`
    .split(/\s+/)
    .flatMap(declinedForms)
    .filter((form) => !OTHER_WORDS.has(form)),
);

/** Whether a word is a first name that is common in Poland, in any case; `ANNA` is one as much as `Anna`. */
export function isFirstName(word: string): boolean {
  const isCapitals = word.length > 2 && word === word.toLocaleUpperCase("pl");
  return forms.has(isCapitals ? word.slice(0, 1) + word.slice(1).toLocaleLowerCase("pl") : word);
}
