// SPDX-License-Identifier: EUPL-1.2

import { recordQueries } from "../../store/record-queries.ts";
import { Document } from "./document.entity.ts";

/** Queries over documents. */
export const DocumentQueries = recordQueries(Document, {
  one: "document",
  many: "documents",
  description: "documents (dokumenty)",
});
