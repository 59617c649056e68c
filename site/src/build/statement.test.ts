// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { requireStatement } from "./statement.ts";

const page = "<main><h1>Kontakt</h1></main>";

describe("requireStatement", () => {
  it.each(["deklaracja-dostepnosci/index.html", "uk/deklaracja-dostepnosci/index.html"])("refuses %s", (file) => {
    expect(() => requireStatement(file, page)).toThrow("a11y-wstep is missing; a11y-podmiot is missing");
  });

  it.each(["kontakt/index.html", "index.html", "nie-deklaracja-dostepnosci/index.html"])("lets %s pass", (file) => {
    expect(() => requireStatement(file, page)).not.toThrow();
  });
});
