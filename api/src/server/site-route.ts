// SPDX-License-Identifier: EUPL-1.2

import { stat } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ErrorCode } from "../kernel/error-code.ts";
import { errorBody } from "./http-errors.ts";
import { type PageHeaders, rememberingPageHeaders } from "./page-headers.ts";

/**
 * What every answer of the site says to browsers; `headers.json` of the site adds the policy of each page, with the hashes
 * of its scripts and styles, which the page carries itself too. Repeated in docs/deploy for other servers.
 */
const SECURITY_HEADERS = {
  "content-security-policy": "frame-ancestors 'none'; base-uri 'none'",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "x-frame-options": "DENY",
} as const;

/** A page for the moments when there is no site to serve it from. */
function sendWords(reply: FastifyReply, status: number, title: string): FastifyReply {
  const page = `<!doctype html><html lang="pl"><head><meta charset="utf-8"><meta http-equiv="refresh" content="3">
<meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1>
<p>Spróbuj za chwilę. Gdy zagrożone jest życie lub zdrowie, zadzwoń: <a href="tel:112">112</a>.</p></main></body></html>
`;
  return reply.code(status).header("retry-after", "3").type("text/html; charset=utf-8").send(page);
}

/** Path of a file below the site's folder for the path of a URL; null where the URL cannot name one. */
function decodedPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split("?", 1)[0] ?? "").replace(/^\/+/, "/");
    const isPlain = !path.includes("\0") && !path.includes("\\") && !path.split("/").includes("..");
    return isPlain ? path : null;
  } catch {
    return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * Media types by how a path ends, where the library knows none, or one of old, or less than the whole name tells. They are
 * those of `pliki.json`, and repeated in docs/deploy for other servers.
 */
const MEDIA_TYPES: readonly (readonly [ending: string, mediaType: string])[] = [
  [".csv-metadata.json", "application/csvm+json; charset=utf-8"],
  ["/dane/zmiany.json", "application/feed+json; charset=utf-8"],
  ["/aktualnosci/atom.xml", "application/atom+xml"],
  [".jsonld", "application/ld+json; charset=utf-8"],
  [".md5", "text/plain; charset=utf-8"],
  [".ttl", "text/turtle; charset=utf-8"],
  [".vcf", "text/vcard; charset=utf-8"],
];

/** Files that pages of other addresses may read too: open data and documents. */
const FOR_ALL = /^\/(?:dane\/|hsds\/|pliki\/|pliki\.json$)/;

function setMediaType(reply: FastifyReply, path: string): void {
  const named = MEDIA_TYPES.find(([ending]) => path.endsWith(ending));
  if (named) reply.type(named[1]);
}

/** Sends a page with headers of its own; one that says how long it may be stored is not told twice. */
function sendWith(headers: PageHeaders[string], reply: FastifyReply, file: string, siteFolder: string): FastifyReply {
  return reply.headers(headers).sendFile(file, siteFolder, { cacheControl: headers["cache-control"] === undefined });
}

async function sendPage(
  reply: FastifyReply,
  siteFolder: string,
  headers: PageHeaders,
  path: string,
  query: string,
): Promise<FastifyReply> {
  if (path.endsWith("/") && (await isFile(join(siteFolder, path, "index.html"))))
    return sendWith(headers[path] ?? {}, reply, `${path}index.html`, siteFolder);
  if (!path.endsWith("/") && (await isFile(join(siteFolder, path)))) {
    if (FOR_ALL.test(path)) reply.header("access-control-allow-origin", "*");
    return reply.sendFile(path, siteFolder);
  }
  if (!path.endsWith("/") && (await isFile(join(siteFolder, path, "index.html"))))
    return reply.redirect(`${encodeURI(path)}/${query}`, 301);
  if (!(await isFile(join(siteFolder, "404.html")))) return sendWords(reply, 503, "Strona chwilowo nie działa");
  return reply.code(404).sendFile("404.html", siteFolder, { cacheControl: false, acceptRanges: false });
}

/** Serves the site of the current release at `/`; `currentSite` gives its folder, null while there is none. */
export function addSiteRoute(app: FastifyInstance, currentSite: () => string | null): void {
  const pageHeaders = rememberingPageHeaders();
  void app.register(fastifyStatic, {
    serve: false,
    cacheControl: true,
    maxAge: 0,
    etag: true,
    setHeaders: setMediaType,
  });

  async function handler(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const siteFolder = currentSite();
    if (siteFolder === null) return sendWords(reply, 503, "Okienko się otwiera");
    const path = decodedPath(request.url);
    if (path === null)
      return reply.code(400).send(errorBody(ErrorCode.BAD_REQUEST, "The address is not one that a page can have."));
    return sendPage(reply, siteFolder, await pageHeaders(siteFolder), path, /\?.*$/.exec(request.url)?.[0] ?? "");
  }

  const onRequest = async (_request: FastifyRequest, reply: FastifyReply) => void reply.headers(SECURITY_HEADERS);
  app.route({ method: ["GET", "HEAD"], url: "/*", exposeHeadRoute: false, onRequest, handler });
  app.route({
    method: ["DELETE", "OPTIONS", "PATCH", "POST", "PUT"],
    url: "/*",
    handler: async (_request, reply) =>
      reply
        .code(405)
        .header("allow", "GET, HEAD")
        .send(errorBody(ErrorCode.METHOD_NOT_ALLOWED, "Pages take GET and HEAD.")),
  });
}
