// SPDX-License-Identifier: EUPL-1.2

import { helplineCall, longCall } from "../examples/contacts.ts";
import { shell, shellWithoutPhone } from "../examples/shell.ts";
import type { Examples } from "./example.ts";
import type UrgentCalls from "./UrgentCalls.astro";

export const examples: Examples<typeof UrgentCalls> = [
  { shows: "a number nearer than the office's", props: { calls: [helplineCall, longCall], shell } },
  { shows: "nothing but the emergency number", language: "uk", props: { calls: [], shell: shellWithoutPhone } },
];
