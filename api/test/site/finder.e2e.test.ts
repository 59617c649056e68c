// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { axeProbe } from "./probes/axe.probe.ts";
import { reflowProbe } from "./probes/reflow.probe.ts";
import { targetSizeProbe } from "./probes/target-size.probe.ts";
import { openSite, type ServedSite } from "./served-site.ts";

/** All scripts of the page, those inside it too, brotli. */
const SCRIPT_LIMIT = 15_000;

/** A phone of someone on a journey: times are those of Warsaw all the same. */
const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, timezoneId: "America/New_York" };

let site: ServedSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

async function open(path = "/znajdz/", options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({ ...PHONE, serviceWorkers: "block", ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  return page;
}

/** Opens the finder and waits until it has its data. */
async function openReady(path = "/znajdz/", options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open("/404.html", options);
  const loaded = page.waitForResponse(/oferty\.json$/);
  await page.goto(`${site.url}${path}`);
  await loaded;
  return page;
}

const heading = (page: Page) => page.locator("#finder-results");
const address = (page: Page): string => page.url().slice(site.url.length);

/** Names of the offers that are shown, in the list below a heading or in all. */
function shown(page: Page, below?: string): Promise<readonly string[]> {
  const lists = below === undefined ? page.locator(".results") : page.locator(".results section", { hasText: below });
  return lists.locator(".offers a.standalone[href*='/pomoc/']:visible").allTextContents();
}

/** Waits until the heading of the results says this; blanks that do not break count as blanks. */
function titleBecomes(page: Page, title: RegExp): Promise<void> {
  const text = async (): Promise<string> => ((await heading(page).textContent()) ?? "").replaceAll("\u00a0", " ");
  return expect.poll(text, { timeout: 10_000 }).toMatch(title);
}

const list = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });

describe("a person who looks for help", () => {
  test("writes a word in any form, sees what fits, follows it, and finds it all again on the way back", async () => {
    const page = await openReady();
    await page.getByLabel("Czego szukasz").fill("noclegow");
    await titleBecomes(page, /^Pasuj. \d+ form/);
    expect(await shown(page)).toContain("Noclegownia");
    expect(await shown(page)).not.toContain("Szkoła rodziny");
    expect(address(page)).toBe("/znajdz/?szukaj=noclegow");
    await page.locator(".offers:visible").getByRole("link", { name: "Noclegownia" }).click();
    await page.waitForURL(/\/pomoc\/noclegownia\/$/);
    await page.goBack();
    await titleBecomes(page, /^Pasuj. \d+ form/);
    expect(await page.getByLabel("Czego szukasz").inputValue()).toBe("noclegow");
    expect(await shown(page)).toContain("Noclegownia");
  });

  test("is told how much was found, once the letters have come to rest", async () => {
    const page = await openReady();
    const said: string[] = [];
    await page.exposeFunction("said", (text: string) => said.push(text));
    await page.evaluate(
      `new MutationObserver(() => said(document.querySelector("[role=status]").textContent))
         .observe(document.querySelector("[role=status]"), { characterData: true, childList: true, subtree: true })`,
    );
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000); // a slow machine would rest between two letters
    await page.getByLabel("Czego szukasz").pressSequentially("mieszkanie");
    expect(said.filter((text) => text !== "")).toEqual([]);
    await page.clock.runFor(10_000);
    await expect.poll(() => page.getByRole("status").textContent(), { timeout: 10_000 }).not.toBe("");
    expect(said.filter((text) => text !== "")).toEqual([await heading(page).textContent()]);
  });

  test("chooses from the lists, and clears it all again", async () => {
    const page = await openReady();
    await list(page, "Co się dzieje").selectOption("mam-dlug-za-mieszkanie");
    await list(page, "Gdzie").selectOption("mops-swietokrzyska-22");
    await titleBecomes(page, /^Pasuje 1 forma/);
    expect(address(page)).toBe("/znajdz/?sytuacja=mam-dlug-za-mieszkanie&miejsce=mops-swietokrzyska-22");
    await page.getByRole("button", { name: "Wyczyść" }).click();
    expect(await heading(page).textContent()).toBe("Cała pomoc");
    expect(address(page)).toBe("/znajdz/");
    expect(await page.evaluate("document.activeElement.type")).toBe("search");
  });

  test("opens an address that someone sent", async () => {
    const page = await openReady("/znajdz/?szukaj=dlugi&sprawozdanie=tak");
    await titleBecomes(page, /^Pasuj/);
    expect(await page.getByLabel("Czego szukasz").inputValue()).toBe("dlugi");
    expect(await page.getByLabel(/Także ze sprawozdania/).isChecked()).toBe(true);
  });

  test("is given numbers to call where nothing fits, and what the report tells only when asked", async () => {
    const page = await openReady("/znajdz/?szukaj=przemoc");
    await titleBecomes(page, /^Nic nie pasuje/);
    for (const number of ["tel:112", "tel:+48412767600"]) {
      expect(await page.locator(`.results a[href="${number}"]`).isVisible(), number).toBe(true);
    }
    expect(await shown(page)).toEqual([]);
    await page.getByRole("button", { name: "Pokaż je" }).click();
    expect((await shown(page, "Ze sprawozdania za 2021 rok")).length).toBeGreaterThan(0);
    expect(await page.evaluate("document.activeElement.id")).toBe("finder-results");
  });

  test("leaves no trace in the address when asking for what someone near may not know of", async () => {
    const page = await openReady();
    await page.getByLabel("Czego szukasz").fill("pomoc");
    await list(page, "Co się dzieje").selectOption("ktos-mnie-krzywdzi");
    expect(address(page)).toBe("/znajdz/");
  });
});

describe("a person who asks when", () => {
  /** A stretch in which the one-stop window is open, in minutes since the epoch. */
  async function anOpening(): Promise<{ readonly from: number; readonly until: number }> {
    const { offers } = JSON.parse(await readFile(join(site.folder, "znajdz/oferty.json"), "utf8")) as {
      offers: readonly { readonly slug: string; readonly openings: string }[];
    };
    const code = offers.find(({ slug }) => slug === "jedno-okienko")?.openings ?? "";
    const [from = 0, until = 0] = (code.split(" ")[1] ?? "").split("-").map((minute) => Number.parseInt(minute, 36));
    return { from, until };
  }

  async function openAt(minute: number, path: string): Promise<Page> {
    const page = await open("/404.html");
    await page.clock.setFixedTime(minute * 60_000);
    const loaded = page.waitForResponse(/oferty\.json$/);
    await page.goto(`${site.url}${path}`);
    await loaded;
    return page;
  }

  test("sees what is open now, and apart from it what nobody knows of", async () => {
    const { from, until } = await anOpening();
    const page = await openAt(from, "/znajdz/?teraz=tak");
    await titleBecomes(page, /^Otwarte: \d+, nie wiadomo: \d+/);
    expect(await shown(page, "Otwarte, według planu")).toContain("Jedno okienko");
    expect(await shown(page, "Nie wiadomo")).toContain("Streetworker");
    const closed = await openAt(until, "/znajdz/?teraz=tak");
    await titleBecomes(closed, /^Otwarte: \d+, nie wiadomo: \d+/);
    expect(await shown(closed)).not.toContain("Jedno okienko");
  });

  test("asks for a day and an hour by the clocks of Warsaw, and no longer for now", async () => {
    const { from } = await anOpening();
    const page = await openAt(from - 1, "/znajdz/?teraz=tak");
    await list(page, "Dzień").selectOption("dzis");
    const hour = new Intl.DateTimeFormat("sv", { timeStyle: "short", timeZone: "Europe/Warsaw" }).format(from * 60_000);
    await page.getByLabel("Godzina").fill(hour);
    expect(await page.getByLabel("Otwarte teraz").isChecked()).toBe(false);
    expect(address(page)).toBe(`/znajdz/?dzien=dzis&godzina=${encodeURIComponent(hour)}`);
    expect(await shown(page, "Otwarte, według planu")).toContain("Jedno okienko");
    const text = (await page.locator(".open-now[data-state=open]:visible").first().textContent()) ?? "";
    expect(text).toContain(`${hour.replace(/^0/, "")}–`);
  });
});

describe("the finder", () => {
  test("works offline once it is loaded", async () => {
    const page = await openReady();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await page.getByLabel("Czego szukasz").fill("mieszkania");
    await titleBecomes(page, /^Pasuj/);
    expect(await shown(page)).toContain("Mieszkania treningowe");
  });

  test("is used with the keyboard alone", async () => {
    const page = await openReady();
    await page.getByLabel("Czego szukasz").focus();
    await page.keyboard.type("streetworker");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("finder-results");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('.offers') !== null")).toBe(true);
    await page.getByLabel("Czego szukasz").focus();
    const fields = ["situation", "group", "place", "day", "time"];
    for (const field of fields) {
      while (!(await page.evaluate(`document.activeElement.closest(".${field}") !== null`))) {
        await page.keyboard.press("Tab");
        expect(await page.evaluate("document.activeElement.closest('form') !== null"), field).toBe(true);
      }
    }
  });

  test("says so where its data do not come, shows all help nonetheless, and tries again", async () => {
    const page = await open("/404.html");
    await page.route(/oferty\.json$/, (route) => route.abort(), { times: 1 });
    await page.goto(`${site.url}/znajdz/?szukaj=teleopieka`);
    await page.getByRole("alert").waitFor();
    expect(await shown(page)).toContain("Noclegownia");
    await page.getByRole("button", { name: "Spróbuj jeszcze raz" }).click();
    await titleBecomes(page, /^Pasuj/);
    expect(await shown(page)).toEqual(["Teleopieka"]);
  });

  test("without JavaScript is a page of all help and of lists, with nothing to fill in", async () => {
    const page = await open("/znajdz/", { javaScriptEnabled: false });
    expect(await page.locator("form.finder").isVisible()).toBe(false);
    expect((await shown(page)).length).toBeGreaterThanOrEqual(12);
    expect(await page.locator("nav[aria-labelledby=listy] a[href='/sytuacje/nie-mam-gdzie-spac/']").isVisible()).toBe(
      true,
    );
  });

  test("moves nothing when its script comes", async () => {
    const page = await open("/404.html");
    await page.addInitScript(
      `window.shift = 0;
       new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value; })
         .observe({ type: "layout-shift", buffered: true });`,
    );
    const loaded = page.waitForResponse(/oferty\.json$/);
    await page.goto(`${site.url}/znajdz/`);
    await loaded;
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("window.shift")).toBeLessThanOrEqual(0.01);
  });

  test("runs at most 15 kB of JavaScript in all", async () => {
    const page = await open("/404.html");
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => {
      if (new URL(response.url()).pathname.startsWith("/_astro/")) scripts.push(response.text());
    });
    await page.goto(`${site.url}/znajdz/`);
    await page.waitForLoadState("networkidle");
    const inside = await page.locator("script:not([src], [type='application/ld+json'])").allTextContents();
    const all = [...(await Promise.all(scripts)), ...inside];
    const size = all.map((text) => brotliCompressSync(text).length).reduce((sum, one) => sum + one, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(all.join("\n"), "names of the files that it was made from").not.toMatch(/\.tsx\b/);
    expect(size).toBeLessThanOrEqual(SCRIPT_LIMIT);
  });

  test("has no fault that axe can find, is 320 px wide and has targets of 44 px, whatever it shows", async () => {
    const addresses = [
      "/znajdz/",
      "/znajdz/?szukaj=krokodyl",
      "/znajdz/?teraz=tak",
      "/znajdz/?dzien=czw",
      "/uk/znajdz/?sytuacja=ktos-mnie-krzywdzi&sprawozdanie=tak",
    ];
    for (const path of addresses) {
      const page = await openReady(path, { colorScheme: path.includes("?") ? "dark" : "light" });
      await page.evaluate(axeProbe.script ?? "");
      const visit = { page, path: path.replace(/\?.*/, ""), requested: [] };
      for (const probe of [axeProbe, reflowProbe, targetSizeProbe])
        expect(await probe.faults(visit), `${path} ${probe.promise}`).toEqual([]);
      await page.close();
    }
  });
});
