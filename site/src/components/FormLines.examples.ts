// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type FormLines from "./FormLines.astro";

export const examples: Examples<typeof FormLines> = [
  {
    shows: "lines to fill in by hand",
    props: {
      lines: [
        { label: "Imię i nazwisko", count: 1 },
        { label: "Czego potrzebujesz i dlaczego", count: 3 },
      ],
    },
  },
];
