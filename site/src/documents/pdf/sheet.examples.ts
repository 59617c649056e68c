// SPDX-License-Identifier: EUPL-1.2

import { qrPicture } from "./qr-picture.ts";
import type { DocumentHead, SheetView } from "./sheet.view.ts";

/** The leaflet of an invented offer, with every kind of part; each test states the values that it depends on. */
export function aSheet(given: Partial<SheetView> = {}): SheetView {
  const hours = {
    purpose: "Dyżur",
    weeks: [
      {
        period: "od 1 października do 31 marca",
        days: ["pon.", "wt.", "śr.", "czw.", "pt."],
        rows: [
          { text: "7–9", isAfterGap: false, panes: ["OPEN", "CLOSED", "OPEN", "CLOSED", "UNKNOWN"] as const },
          { text: "14–15", isAfterGap: true, panes: ["OPEN", "CLOSED", "CLOSED", "CLOSED", "CLOSED"] as const },
        ],
      },
    ],
    lines: ["W poniedziałki 7:00–9:00 i 14:00–15:00.", "Nie podano, jak jest w święta."],
  };
  const place = {
    name: "Dom przy Różanej",
    address: ["ul. Różana 1", "pokój 3", "00-001 Miasto"],
    lines: ["Przy: Stowarzyszenie Sowa"],
    warning: null,
    hours: [hours],
  };
  return {
    title: "Rozmowa",
    product: "Okienko",
    centreName: "Ośrodek w Mieście",
    newestOn: "2026-01-31",
    asOfText: "Stan na 31 stycznia 2026 r.",
    pageText: "strona % z #",
    qr: qrPicture("https://miasto.example/pomoc/rozmowa/", "Kod QR prowadzi do strony %"),
    moreText: "Więcej na stronie",
    lead: "Porozmawiasz z nami o tym, co się dzieje.",
    warning: null,
    isUnsure: false,
    callTitle: "Zadzwoń",
    calls: [{ label: "Sekretariat", number: "22 123 45 67" }],
    notices: [{ title: "Remont", text: "Wejście od podwórza.", days: "Od 1 marca" }],
    places: [{ kind: "places", title: "Gdzie i kiedy", text: null, places: [place] }],
    details: [
      { kind: "steps", title: "Jak skorzystać", text: null, items: ["Zadzwoń.", "Przyjdź."] },
      { kind: "bullets", title: "Co zabrać ze sobą", text: "Jeśli masz:", items: ["dowód", "legitymację"] },
      { kind: "facts", title: "Dobrze wiedzieć", items: [{ term: "Koszt", texts: ["bezpłatnie"] }] },
    ],
    sources: { title: "Skąd to wiemy", text: null, items: ["O nas. Stan na: 31 stycznia 2026 r."] },
    ...given,
  };
}

/** What every document of the invented town has. */
export function aHead(): DocumentHead {
  const { title, product, centreName, newestOn, asOfText, pageText, qr, moreText } = aSheet();
  return { title, product, centreName, newestOn, asOfText, pageText, qr, moreText };
}

/** What a document says that knows neither its page nor its day. */
export const BARE_HEAD = { qr: null, newestOn: null, asOfText: null };
