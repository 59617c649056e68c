// SPDX-License-Identifier: EUPL-1.2

import type { APIRoute } from "astro";
import { loadSecurityText } from "../../content/security.ts";

/** Where to report a weakness of the site (RFC 9116). */
export const GET: APIRoute = async ({ site }) =>
  new Response(await loadSecurityText(site), { headers: { "content-type": "text/plain; charset=utf-8" } });
