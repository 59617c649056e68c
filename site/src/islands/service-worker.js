// SPDX-License-Identifier: EUPL-1.2
// Keeps the urgent pages and the last pages read, for moments without a signal. The build fills in the line below: lists
// of paths, one for each language, its first page at the head.

const URGENT = [];

const CACHE = "okienko"; // quick-exit.client.ts deletes it
const PATIENCE_MS = 3000;
const KEPT_PAGES = 40;
const PRIVATE = '<meta name="okienko-private"';

const pathOf = ({ url }) => new URL(url).pathname;

/** Keeps a page of ours unless it must leave no trace; what an address asks for behind `?` is never kept. */
async function keep(path, response) {
  const cache = await caches.open(CACHE);
  const isPage = response.ok && !response.redirected && response.headers.get("content-type")?.startsWith("text/html");
  if (!isPage || (await response.clone().text()).includes(PRIVATE)) return cache.delete(path);
  await cache.put(path, response);
  const read = (await cache.keys()).filter((request) => !URGENT.flat().includes(pathOf(request)));
  return Promise.all(read.slice(0, -KEPT_PAGES).map((request) => cache.delete(request)));
}

/** Brings what the visitor reads now, and the urgent pages in its language unless the visitor saves data. */
async function prepare() {
  const open = (await clients.matchAll({ includeUncontrolled: true, type: "window" })).map(pathOf);
  const urgent = open.map((path) => URGENT.findLast(([home]) => path.startsWith(home)) ?? []);
  const wanted = new Set([...open, ...(navigator.connection?.saveData ? [] : urgent.flat())]);
  await Promise.allSettled(Array.from(wanted, async (path) => keep(path, await fetch(path, { cache: "no-cache" }))));
}

/** The page from the network; what was kept where that fails or takes too long. */
async function answer(event, path) {
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((response) => keep(path, response.clone())).catch(() => undefined));
  const kept = await caches.match(path, { cacheName: CACHE });
  if (!kept) return fresh;
  const impatience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept));
  return Promise.race([fresh.catch(() => kept), impatience]);
}

addEventListener("install", (event) => event.waitUntil(prepare().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { mode, method, url } = event.request;
  if (mode !== "navigate" || method !== "GET" || new URL(url).origin !== location.origin) return;
  event.respondWith(answer(event, pathOf({ url })));
});
