// SPDX-License-Identifier: EUPL-1.2
// Says in the browser what is open now: `data-open` holds the stretches, the body the words. Without it the written hours stand.

import { type OpenWords, openNow, openSentences } from "./open-now.ts";

const words = (document.body.dataset["openWords"] ?? "").split("|") as unknown as OpenWords;
const sentence = openSentences(words, document.documentElement.lang);

function light(): void {
  const now = Math.floor(Date.now() / 60_000);
  for (const place of document.querySelectorAll<HTMLElement>("[data-open]")) {
    const found = openNow(place.dataset["open"] ?? "", now);
    place.hidden = found === null;
    if (found === null) continue;
    place.dataset["state"] = found.state;
    place.textContent = sentence(found, now);
  }
}

light();
setInterval(light, 30_000);
document.addEventListener("openings", light); // another script has drawn some
