// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { checkStatement } from "./accessibility-statement.rules.ts";

const page = `<!doctype html><html lang="pl"><head><title>Deklaracja</title></head><body><main><article>
<h1>Deklaracja dostępności</h1>
<section id="a11y-wstep"><p><span id="a11y-podmiot">Ośrodek</span> zapewnia dostępność swojej
<span id="a11y-zakres">strony internetowej</span>: <a id="a11y-url" href="https://okienko.example/">okienko.example</a>.</p></section>
<ul><li>Publikacja: <time id="a11y-data-publikacja" datetime="2026-01-10">10&nbsp;stycznia</time></li>
<li>Aktualizacja: <time id="a11y-data-aktualizacja" datetime="2026-02-01">1 lutego</time></li></ul>
<h2>Stan dostępności cyfrowej</h2>
<p id="a11y-status">Ta strona jest <strong>częściowo zgodna</strong>.</p>
<h2>Niedostępne treści</h2><h3>Niezgodność z załącznikiem</h3><p>Mapa.</p>
<h2>Przygotowanie deklaracji dostępności i jej aktualizacja</h2>
<ul><li><time id="a11y-data-sporzadzenie" datetime="2026-02-01">1 lutego</time></li>
<li><time id="a11y-data-przeglad" datetime="2026-03-15">15 marca</time></li></ul>
<h2>Informacje zwrotne i dane kontaktowe</h2>
<p id="a11y-kontakt"><strong id="a11y-osoba">Biuro</strong></p>
<p><a id="a11y-email" href="mailto:biuro@okienko.example">e-mail</a><br><a id="a11y-telefon" href="tel:+48221234567">22</a></p>
<section id="a11y-procedura"><h2>Obsługa wniosków i skarg związanych z dostępnością</h2><p>Skarga.</p></section>
<h2>Pozostałe informacje</h2>
<section id="a11y-architektura"><h3>Dostępność architektoniczna</h3><p><a id="a11y-architektura-url" href="/dostepnosc-budynkow/">Budynki</a></p></section>
<section id="a11y-komunikacja"><h3>Dostępność komunikacyjno-informacyjna</h3><p>Tłumacz: nie.</p></section>
</article><section><h2>Skąd to wiemy</h2></section></main></body></html>`;

const faultsOf = (html: string) => checkStatement(html).faults;

/** The page with one thing in it replaced; a fault that is not planted would prove nothing. */
function planted(what: string, by: string, html = page): string {
  expect(html).toContain(what);
  return html.replace(what, by);
}

const elementOf = (id: string): string => {
  const [element = ""] = new RegExp(`<(\\w+) id="${id}"[\\s\\S]*?</\\1>`).exec(page) ?? [];
  return element;
};

const MANDATORY = [
  "a11y-wstep",
  "a11y-podmiot",
  "a11y-zakres",
  "a11y-url",
  "a11y-data-publikacja",
  "a11y-data-aktualizacja",
  "a11y-status",
  "a11y-data-sporzadzenie",
  "a11y-data-przeglad",
  "a11y-kontakt",
  "a11y-osoba",
  "a11y-email",
  "a11y-telefon",
  "a11y-procedura",
  "a11y-architektura",
  "a11y-komunikacja",
];

describe("a statement as the conditions want it", () => {
  it("has no fault and no gap", () => {
    expect(checkStatement(page)).toEqual({ faults: [], gaps: [] });
  });

  it("may leave out the optional headings and ids", () => {
    const shorter = planted("<h2>Niedostępne treści</h2><h3>Niezgodność z załącznikiem</h3><p>Mapa.</p>", "");
    expect(faultsOf(planted(' id="a11y-architektura-url"', "", shorter))).toEqual([]);
  });

  it("may have what else the page says outside of it", () => {
    expect(faultsOf(planted("Skąd to wiemy", "Cokolwiek"))).toEqual([]);
  });
});

describe("ids", () => {
  it.each(MANDATORY)("%s must be there", (id) => {
    expect(faultsOf(planted(`id="${id}"`, 'class="lost"'))).toContain(`${id} is missing`);
  });

  it.each(MANDATORY)("%s must be there once", (id) => {
    expect(faultsOf(planted("<p>Tłumacz: nie.</p>", `<p><b id="${id}">drugi raz</b></p>`))).toContain(
      `${id} stands 2 times`,
    );
  });

  it("an optional one must not be there twice either", () => {
    const twice = planted("<p>Skarga.</p>", '<p id="a11y-architektura-url">drugi raz</p>');
    expect(faultsOf(twice)).toContain("a11y-architektura-url stands 2 times");
  });

  it("must stand in the order of the conditions", () => {
    const email = elementOf("a11y-email");
    const moved = planted("<p>Tłumacz: nie.</p>", `<p>${email}</p>`, planted(email, ""));
    expect(faultsOf(moved)).toContain("a11y-email stands after a11y-komunikacja");
  });

  it("must not be empty", () => {
    expect(faultsOf(planted(">Biuro<", "> &nbsp; <"))).toContain("a11y-osoba is empty");
  });

  it("must stand inside what they belong to", () => {
    const scope = elementOf("a11y-zakres");
    const moved = planted("</section>\n<ul>", `</section>${scope}\n<ul>`, planted(scope, ""));
    expect(faultsOf(moved)).toContain("a11y-zakres does not stand inside a11y-wstep");
  });

  it("are not looked for in comments and scripts", () => {
    expect(
      faultsOf(planted("<p>Skarga.</p>", '<!-- <p id="a11y-url"></p> --><script>"<p id=a11y-url>"</script>')),
    ).toEqual([]);
  });
});

describe("days", () => {
  const DAYS = ["a11y-data-publikacja", "a11y-data-aktualizacja", "a11y-data-sporzadzenie", "a11y-data-przeglad"];

  it.each(DAYS)("%s must be a <time>", (id) => {
    const element = elementOf(id);
    const span = element.replaceAll("time", "span").replace(/ datespan="[^"]*"/, "");
    expect(faultsOf(planted(element, span))).toContain(`${id} is no <time>`);
  });

  it.each(["2026-02-30", "10 stycznia 2026", "", "2026-1-10"])('must be in the calendar: "%s"', (day) => {
    const wrong = planted('datetime="2026-01-10"', `datetime="${day}"`);
    expect(faultsOf(wrong)).toContain(`a11y-data-publikacja has the datetime "${day}", which is no day`);
  });

  it("are gaps, not faults, where the page says that the office must supply them", () => {
    const gap = '<span id="a11y-data-przeglad" data-gap>brak danych</span>';
    expect(checkStatement(planted(elementOf("a11y-data-przeglad"), gap))).toEqual({
      faults: [],
      gaps: ["a11y-data-przeglad"],
    });
  });
});

describe("links", () => {
  it.each([
    ["a11y-url", 'href="https://okienko.example/"', 'href="/"', "http"],
    ["a11y-email", 'href="mailto:biuro@okienko.example"', 'href="/kontakt/"', "mailto:"],
    ["a11y-telefon", 'href="tel:+48221234567"', 'href="#"', "tel:"],
  ])("%s must lead where it says", (id, right, wrong, start) => {
    expect(faultsOf(planted(right, wrong))).toContain(`${id} is no link to ${start}`);
  });

  it("must be links", () => {
    expect(faultsOf(planted(elementOf("a11y-url"), '<b id="a11y-url">okienko.example</b>'))).toContain(
      "a11y-url is no link to http",
    );
  });
});

describe("headings", () => {
  it("must have the wording of the conditions", () => {
    expect(faultsOf(planted("Stan dostępności cyfrowej", "Status pod względem zgodności"))).toEqual([
      "h2 Stan dostępności cyfrowej is missing",
      "h2 Status pod względem zgodności is not in the conditions",
    ]);
  });

  it("must have the level of the conditions", () => {
    const wrong = planted("<h3>Dostępność architektoniczna</h3>", "<h2>Dostępność architektoniczna</h2>");
    expect(faultsOf(wrong)).toContain("h3 Dostępność architektoniczna is missing");
  });

  it("must all be there", () => {
    expect(faultsOf(planted("<h2>Pozostałe informacje</h2>", ""))).toEqual(["h2 Pozostałe informacje is missing"]);
  });

  it("must stand in order, each once", () => {
    const order = "the headings stand in another order, or twice";
    const moved = planted("<h2>Pozostałe informacje</h2>", "");
    const first = "<h2>Stan dostępności cyfrowej</h2>";
    expect(faultsOf(planted(first, `<h2>Pozostałe informacje</h2>${first}`, moved))).toEqual([order]);
    expect(faultsOf(planted(first, `${first}${first}`))).toEqual([order]);
  });

  it("are read with their no-break spaces and inner tags as plain text", () => {
    expect(
      faultsOf(planted("skarg związanych z dostępnością", "skarg <em>związanych</em>\n z\u00a0dostępnością")),
    ).toEqual([]);
  });

  it("of another language need only the levels", () => {
    const english = planted('lang="pl"', 'lang="en"').replaceAll(/(<h[1-3]>)[^<]*/g, "$1Title");
    expect(faultsOf(english)).toEqual([]);
    expect(faultsOf(english.replaceAll("h3>", "h4>"))).toContain(
      "the headings are h1 h2 h2 h4 h2 h2 h2 h2 h4 h4; h3 h3 is missing at the end",
    );
  });
});

it("finds every fault of a page that is no statement", () => {
  expect(faultsOf("<main><h1>Kontakt</h1></main>")).toHaveLength(MANDATORY.length + 9);
});
