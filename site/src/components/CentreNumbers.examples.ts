// SPDX-License-Identifier: EUPL-1.2

import type CentreNumbers from "./CentreNumbers.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof CentreNumbers> = [
  {
    shows: "numbers, one of them unconfirmed, and the bulletin",
    within: "stack",
    props: {
      identifiers: [
        { scheme: "NIP", identifier: "000-000-00-00", isUnconfirmed: false },
        { scheme: "REGON", identifier: "000000000", isUnconfirmed: true },
        { scheme: "EPUAP", identifier: "/przyklad/skrytka", isUnconfirmed: false },
      ],
      bulletin: { title: "BIP", url: "https://example.org/bip", isUnconfirmed: true },
    },
  },
  {
    shows: "one number and no bulletin",
    language: "en",
    within: "stack",
    props: { identifiers: [{ scheme: "NIP", identifier: "000-000-00-00", isUnconfirmed: false }], bulletin: null },
  },
];
