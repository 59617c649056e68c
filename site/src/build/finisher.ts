// SPDX-License-Identifier: EUPL-1.2

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withOwnPolicy } from "../documents/content-security.ts";
import { type PageHead, readHead } from "../documents/page-head.ts";
import { serviceWorker } from "../documents/service-worker.ts";
import { robots, sitemap } from "../documents/sitemap.ts";
import { requireStatement } from "./statement.ts";

const WORKER_PROGRAM = fileURLToPath(new URL("../islands/service-worker.js", import.meta.url));

/** What all pages together need of one. */
interface FinishedPage {
  readonly file: string;
  readonly head: PageHead;
  /** Its bytes where it is to be at hand without signal; null elsewhere, for a site may be larger than memory. */
  readonly urgentHtml: string | null;
}

/** Makes of the pages that are rendered a site that may be published. */
export class Finisher {
  readonly #pages: FinishedPage[] = [];

  /** Gives a page as it is published, with a content security policy of its own. Throws where it may not be. */
  finish(file: string, rendered: string): string {
    try {
      requireStatement(file, rendered);
      const html = withOwnPolicy(rendered);
      const head = readHead(html);
      this.#pages.push({ file, head, urgentHtml: head.isUrgent && !head.isPrivate ? html : null });
      return html;
    } catch (cause) {
      throw new Error(`Page ${file} is not to be published`, { cause });
    }
  }

  /**
   * Writes what is made of all pages: the service worker, `robots.txt` and, where the origin is known, `sitemap.xml`.
   * Gives the number of pages.
   */
  async writeRest(outDir: string, publicUrl: string | null): Promise<number> {
    const pages = this.#pages.toSorted((one, other) => (one.file < other.file ? -1 : 1));
    const urgent = pages.flatMap(({ file, head, urgentHtml: html }) =>
      html === null
        ? []
        : [{ path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`, html, language: head.language }],
    );
    const program = await readFile(WORKER_PROGRAM, "utf8");
    await writeFile(join(outDir, "sw.js"), serviceWorker(program, urgent));
    await writeFile(join(outDir, "robots.txt"), robots(publicUrl));
    if (publicUrl !== null) await writeFile(join(outDir, "sitemap.xml"), sitemap(pages.map(({ head }) => head)));
    return pages.length;
  }
}
