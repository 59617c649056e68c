// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { readXmp } from "./xmp.ts";

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const UA = 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
const read = (xmp: string) => readXmp(Buffer.from(xmp));

test("the claim is an element or an attribute", () => {
  expect(read(`<rdf:Description ${UA}><pdfuaid:part>1</pdfuaid:part>`).uaPart).toBe(1);
  expect(read(`<rdf:Description ${UA} pdfuaid:part="2"/>`).uaPart).toBe(2);
});

test("what is called part in another vocabulary is no claim", () => {
  expect(read('<x xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part>').uaPart).toBeNull();
  expect(read('<x xmlns:pdfuaid="http://example.org/"><pdfuaid:part>1</pdfuaid:part>').uaPart).toBeNull();
});

test("a title is the text of its first language, unescaped", () => {
  const title = `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Pomoc &amp; &#x17c;ycie &#243;w</rdf:li></rdf:Alt></dc:title>`;
  expect(read(`<x ${DC}>${title}`).title).toBe("Pomoc & życie ów");
});

test("an empty title is none", () => {
  expect(read(`<x ${DC}><dc:title><rdf:Alt><rdf:li> </rdf:li></rdf:Alt></dc:title>`).title).toBeNull();
  expect(read(`<x ${DC}><dc:title/>`).title).toBeNull();
});

test("a packet in UTF-16 is read", () => {
  const packet = `\uFEFF<x ${DC}><dc:title>Zażółć</dc:title>`;
  expect(readXmp(Buffer.from(packet, "utf16le")).title).toBe("Zażółć");
  expect(readXmp(Buffer.from(packet, "utf16le").swap16()).title).toBe("Zażółć");
});

test("a text whose language is left open may stand beside itself in a named one", () => {
  const open = '<rdf:li xml:lang="x-default">Pomoc</rdf:li>';
  const named = '<rdf:li xml:lang="pl">Pomoc</rdf:li>';
  expect(read(`<rdf:Alt>${open}${named}</rdf:Alt>`).namesLanguage).toBe(true);
  expect(read(`<rdf:Alt>${named}</rdf:Alt><rdf:Alt>${open}</rdf:Alt>`).namesLanguage).toBe(false);
});
