// SPDX-License-Identifier: EUPL-1.2

import type { NoticePartsFragment } from "@okienko/schema/documents";
import type { NoticeView } from "./notice.view.ts";
import { textView } from "./text.ts";

/** The notice as pages show it. */
export function noticeView({ slug, title, text, severity, validFrom, validTo }: NoticePartsFragment): NoticeView {
  return { slug, title: textView(title), text: textView(text), severity, validFrom, validTo };
}
