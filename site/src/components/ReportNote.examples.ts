// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type ReportNote from "./ReportNote.astro";

export const examples: Examples<typeof ReportNote> = [{ shows: "numbers of a year", props: { year: 2022 } }];
