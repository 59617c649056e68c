// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { readHead } from "./page-head.ts";
import { pageHeaders } from "./page-headers.ts";

const policy = "default-src 'none'; script-src 'sha256-abc=';";
const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
const page = (path: string, head: string) => ({ path, head: readHead(`<html lang="pl"><head>${head}</head></html>`) });

describe("pageHeaders", () => {
  it("says of each page its own policy, and that nobody may frame it", () => {
    expect(JSON.parse(pageHeaders([page("/", meta)]))).toEqual({
      "/": { "content-security-policy": "default-src 'none'; script-src 'sha256-abc='; frame-ancestors 'none'" },
    });
  });

  it("lets nobody store a page of which nothing may stay on the device, and no other", () => {
    const pages = [page("/a/", `${meta}<meta name="okienko-private" content="true">`), page("/b/", meta)];
    const headers = JSON.parse(pageHeaders(pages)) as Record<string, Record<string, string>>;
    expect(headers["/a/"]?.["cache-control"]).toBe("no-store");
    expect(headers["/b/"]).not.toHaveProperty("cache-control");
  });
});
