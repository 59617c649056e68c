// SPDX-License-Identifier: EUPL-1.2

import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { qrPicture } from "./qr-picture.ts";

const PIXELS = 4;

/** The picture in black and white pixels, read from its path. */
function pixelsOf(svg: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * PIXELS;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1) {
      const from = row * size + Number(x) * PIXELS;
      for (let at = from; at < from + Number(length) * PIXELS; at += 1) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

describe("qrPicture", () => {
  const urls = [
    "https://okienko.example.org/pomoc/jedno-okienko/",
    "https://pomoc.bardzo-dlugie-miasto-nad-rzeka.example.org/pomoc/specjalisci-i-uslugi-w-domu/",
    "https://a.example/",
  ];
  it.each(urls)("can be read back as %s", (url) => {
    expect(decodeQR(pixelsOf(qrPicture(url, "%").svg))).toBe(url);
  });

  it("says where it leads to someone who cannot see it, whatever the address has", () => {
    expect(qrPicture("https://a.example/$&/", "Kod QR prowadzi do strony %").alt).toBe(
      "Kod QR prowadzi do strony https://a.example/$&/",
    );
  });

  it("is printed without what nobody types", () => {
    expect(qrPicture("https://a.example/pomoc/nocleg/", "%").printed).toBe("a.example/pomoc/nocleg");
  });
});
