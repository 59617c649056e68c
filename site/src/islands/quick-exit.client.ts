// SPDX-License-Identifier: EUPL-1.2
// Leaves the page without a way back to it: by the link, or by pressing Esc three times. Without it the link still leads away.
// What the service worker keeps on the device goes too, for the list of pages read tells something of who read them.

const exit = document.querySelector<HTMLAnchorElement>("[data-quick-exit]");
let pressedCount = 0;

function leave(event: Event): void {
  event.preventDefault();
  document.body.hidden = true;
  void globalThis.caches?.delete("okienko"); // absent where the site comes by plain HTTP, and then nothing is kept
  if (exit) location.replace(exit.href);
}

exit?.addEventListener("click", leave);
document.addEventListener("keydown", (event) => {
  pressedCount = event.key === "Escape" ? pressedCount + 1 : 0;
  if (pressedCount === 3) leave(event);
});
