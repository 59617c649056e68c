// SPDX-License-Identifier: EUPL-1.2

import type { TextView } from "./text.view.ts";

/** Something that is not as usual. */
export interface NoticeView {
  readonly slug: string;
  readonly title: TextView;
  readonly text: TextView;
  readonly severity: "INFO" | "URGENT" | "WARNING";
  /** First day on which it holds, `YYYY-MM-DD`, inclusive. */
  readonly validFrom: string;
  /** Last day on which it holds, inclusive; null where the end is not known. */
  readonly validTo: string | null;
}
