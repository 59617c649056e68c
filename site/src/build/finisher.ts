// SPDX-License-Identifier: EUPL-1.2

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ProgramPolicy, PublishedPages } from "../documents/content-security.ts";
import { type PageHead, readHead } from "../documents/page-head.ts";
import { pageHeaders } from "../documents/page-headers.ts";
import { serviceWorker } from "../documents/service-worker.ts";
import { robots, sitemap } from "../documents/sitemap.ts";
import { requireStatement } from "./statement.ts";

const WORKER_PROGRAM = fileURLToPath(new URL("../islands/service-worker.js", import.meta.url));

/** What all pages together need of one. */
interface FinishedPage {
  /** Path of the site that it stands at. */
  readonly path: string;
  readonly head: PageHead;
  /** Its bytes where it is to be at hand without signal; null elsewhere, for a site may be larger than memory. */
  readonly urgentHtml: string | null;
}

/** Makes of the pages that are rendered a site that may be published. */
export class Finisher {
  readonly #pages: FinishedPage[] = [];
  readonly #published: PublishedPages;

  constructor(policy: ProgramPolicy) {
    this.#published = new PublishedPages(policy);
  }

  /** Gives a page as it is published, with a content security policy of its own. Throws where it may not be. */
  finish(file: string, rendered: string): string {
    try {
      requireStatement(file, rendered);
      const html = this.#published.publish(rendered);
      const head = readHead(html);
      const path = `/${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`;
      this.#pages.push({ path, head, urgentHtml: head.isUrgent && !head.isPrivate ? html : null });
      return html;
    } catch (cause) {
      throw new Error(`Page ${file} is not to be published`, { cause });
    }
  }

  /**
   * Writes what is made of all pages: the service worker, `headers.json` for servers, `robots.txt` and, where the origin is known, `sitemap.xml`.
   * Gives the number of pages.
   */
  async writeRest(outDir: string, publicUrl: string | null): Promise<number> {
    const pages = this.#pages.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const urgent = pages.flatMap(({ path, head, urgentHtml: html }) =>
      html === null ? [] : [{ path, html, language: head.language }],
    );
    const program = await readFile(WORKER_PROGRAM, "utf8");
    await writeFile(join(outDir, "sw.js"), serviceWorker(program, urgent));
    await writeFile(join(outDir, "headers.json"), pageHeaders(pages));
    await writeFile(join(outDir, "robots.txt"), robots(publicUrl));
    if (publicUrl !== null) await writeFile(join(outDir, "sitemap.xml"), sitemap(pages.map(({ head }) => head)));
    return pages.length;
  }
}
