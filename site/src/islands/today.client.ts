// SPDX-License-Identifier: EUPL-1.2
// Shows what is open today: `data-today` holds the lines, `data-hours` of each the stretches. Without it the week stands.

import { today } from "./today.ts";

const section = document.querySelector<HTMLElement>("[data-today]");

function part(inside: HTMLElement, name: string): HTMLElement | null {
  return inside.querySelector<HTMLElement>(`[data-part="${name}"]`);
}

function showLine(line: HTMLElement, now: number): boolean {
  const found = today(line.dataset["hours"] ?? "", now);
  const [times, atOnce] = [part(line, "times"), part(line, "open")];
  line.hidden = found === null;
  if (times) times.textContent = found?.text ?? "";
  if (atOnce) atOnce.hidden = !found?.isOpen;
  return found !== null;
}

function show(inside: HTMLElement): void {
  const now = Math.floor(Date.now() / 60_000);
  const shown = [...inside.querySelectorAll<HTMLElement>("[data-hours]")].map((line) => showLine(line, now));
  const [date, nothing] = [part(inside, "date"), part(inside, "nothing")];
  const parts = { weekday: "long", day: "numeric", month: "long", timeZone: "Europe/Warsaw" } as const;
  if (date) date.textContent = new Intl.DateTimeFormat(document.documentElement.lang, parts).format();
  if (nothing) nothing.hidden = shown.includes(true);
  inside.dataset["on"] = "";
}

if (section) {
  show(section);
  setInterval(show, 60_000, section);
}
