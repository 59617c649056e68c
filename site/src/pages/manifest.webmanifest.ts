// SPDX-License-Identifier: EUPL-1.2

import { loadShell } from "../content/shell.ts";
import { sayAt } from "../i18n/say.ts";

/** How the site looks among the apps of a phone (W3C Web Application Manifest); Polish, for there is one for all pages. */
export async function GET(): Promise<Response> {
  const { words, paths } = sayAt({ pathname: "/" });
  const { centreShortName } = await loadShell("PL");
  const png = (file: string, sizes: string, purpose: string) => ({ src: file, type: "image/png", sizes, purpose });
  return Response.json({
    id: paths.home,
    name: `${words.product}, ${centreShortName}`,
    short_name: words.product,
    description: words.home.description,
    lang: "pl",
    dir: "ltr",
    start_url: paths.home,
    scope: paths.home,
    display: "minimal-ui",
    background_color: "#fdfaf3",
    theme_color: "#173b3f",
    icons: [
      { src: "/favicon.svg", type: "image/svg+xml", sizes: "any", purpose: "any" },
      png("/icon-192.png", "192x192", "any"),
      png("/icon-512.png", "512x512", "any"),
      png("/icon-maskable-512.png", "512x512", "maskable"),
    ],
  });
}
