// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { stripView } from "./strip.ts";

const windowsIn = (path: string) => path.split("z").length - 1;

describe("stripView", () => {
  it("draws each window once, under its own look", () => {
    const { paths } = stripView(["LIT", "DUSK", "LIT", "BLIND"]);
    expect([windowsIn(paths.LIT), windowsIn(paths.DUSK), windowsIn(paths.BLIND), paths.HALF]).toEqual([2, 1, 1, ""]);
  });

  it("draws a half-lit window as a triangle on a dark one, so that it is told apart without colour", () => {
    const { HALF, DUSK } = stripView(["HALF"]).paths;
    expect([HALF, DUSK]).toEqual(["M2 2h10l-10 10z", "M2 2h10v10h-10z"]);
  });

  it("sets the windows side by side inside the frame", () => {
    expect(stripView(["DUSK", "LIT"])).toMatchObject({ width: 26, height: 14, paths: { LIT: "M14 2h10v10h-10z" } });
  });

  it("points out a window by a line below it, and makes room for the line", () => {
    expect(stripView(["DUSK", "LIT"], 1)).toMatchObject({ height: 19, mark: "M14 16h10v3h-10z" });
    expect(stripView(["DUSK", "LIT"])).toMatchObject({ mark: "" });
  });
});
