// SPDX-License-Identifier: EUPL-1.2

import type { ShellView } from "../../content/shell.view.ts";
import type { SourceView } from "../../content/source.view.ts";
import { documentWords } from "../../i18n/document-words.ts";
import type { Say } from "../../i18n/say.ts";
import { newestOf } from "../../kernel/newest-day.ts";
import { qrPicture } from "./qr-picture.ts";
import type { DocumentHead } from "./sheet.view.ts";

/** What a document is of. */
export interface HeadOrder {
  readonly title: string;
  readonly shell: Pick<ShellView, "centreName">;
  readonly newestOn: string | null;
  /** Address of its page; null where the site does not know its own. */
  readonly url: string | null;
}

/** What `newestDay` of the kernel says of the records of a page, from their sources. */
export function newestDay(sources: readonly Pick<SourceView, "asOfTo" | "facts">[]): string | null {
  return newestOf(sources.flatMap(({ asOfTo, facts }) => [asOfTo, ...facts.map(({ verifiedOn }) => verifiedOn)]));
}

/** What every document has. */
export function documentHead({ title, shell, newestOn, url }: HeadOrder, say: Say): DocumentHead {
  return {
    title,
    product: say.words.product,
    centreName: say.typeset(shell.centreName),
    newestOn,
    asOfText: newestOn && `${say.words.offer.asOf} ${say.dayText(newestOn)}`,
    pageText: documentWords.page,
    qr: url === null ? null : qrPicture(url, documentWords.qrAlt),
    moreText: documentWords.more,
  };
}
