// SPDX-License-Identifier: EUPL-1.2

import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const SOURCE = `
#set document(title: "Ulotka o pomocy", date: datetime(year: 2026, month: 1, day: 2))
#set text(lang: "pl", region: "PL")
= Pomoc
Zadzwoń albo zajrzyj na #link("https://example.org")[stronę]. #footnote[Pierwszy przypis.] #footnote[Drugi przypis.]
== Co zrobić
- raz
- dwa
#figure(image("square.svg", alt: "Kwadrat", width: 2cm), alt: "Kwadrat", caption: [Kwadrat])
#table(columns: 2, table.header([Dzień], [Godziny]), [poniedziałek], [7:00–15:00], [wtorek], [7:00–15:00])
#math.equation(block: true, alt: "x do kwadratu", $x^2$)
#outline(title: none)
#pagebreak()
== Dalej
Druga strona.
`;
const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

/** A leaflet of two pages that has a bit of everything, as Typst makes it for PDF/UA-1; equal bytes each time. */
export function leaflet(): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: "/leaflet" });
  compiler.mapShadow("/leaflet/square.svg", Buffer.from(SQUARE));
  return compiler.pdf({ mainFileContent: SOURCE }, { pdfStandard: "ua-1", creationTimestamp: 0 });
}
