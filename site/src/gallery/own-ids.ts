// SPDX-License-Identifier: EUPL-1.2

const TAG = /<[a-z][^>]*>/g;
const NAMES = /\s(id|for|headers|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g;
const JUMP = /\shref="#([^"]+)"/g;

/**
 * HTML with a prefix before each id and each mention of one, so that examples of one component can share a page. A link
 * to an id that stands elsewhere is left as it is.
 */
export function withOwnIds(html: string, prefix: string): string {
  const own = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]));
  const prefixed = (ids: string): string => ids.replace(/\S+/g, (id) => (own.has(id) ? `${prefix}-${id}` : id));
  return html.replace(TAG, (tag) =>
    tag
      .replace(NAMES, (_, name: string, ids: string) => ` ${name}="${prefixed(ids)}"`)
      .replace(JUMP, (_, id: string) => ` href="#${prefixed(id)}"`),
  );
}
