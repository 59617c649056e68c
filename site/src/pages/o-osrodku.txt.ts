// SPDX-License-Identifier: EUPL-1.2

import type { APIRoute } from "astro";
import { loadAboutPage } from "../content/about.ts";
import { aboutFile } from "../i18n/about-file.ts";

/** What the centre does, as the file of plain text that the act of 19 July 2019 asks for. */
export const GET: APIRoute = async () =>
  new Response(aboutFile(await loadAboutPage()), { headers: { "content-type": "text/plain; charset=utf-8" } });
