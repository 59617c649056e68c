// SPDX-License-Identifier: EUPL-1.2

import { type LinkedNode, NAMESPACES } from "./linked-node.ts";

/** Things as JSON-LD 1.1, with a context of its own that names nothing outside. */
export function jsonLd(nodes: readonly LinkedNode[]): string {
  return `${JSON.stringify({ "@context": NAMESPACES, "@graph": nodes })}\n`;
}
