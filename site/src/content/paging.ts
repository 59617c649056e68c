// SPDX-License-Identifier: EUPL-1.2

/** A page of a list, as every connection of the API gives it. */
export interface Connection<TNode> {
  readonly nodes: readonly TNode[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** All records of a list, asked for page by page until none follow; `after` is null for the first page. */
export async function allNodes<TNode>(
  loadPage: (after: string | null) => Promise<Connection<TNode>>,
): Promise<readonly TNode[]> {
  const nodes: TNode[] = [];
  let after: string | null = null;
  let hasNextPage = true;
  while (hasNextPage) {
    const page: Connection<TNode> = await loadPage(after);
    nodes.push(...page.nodes);
    ({ endCursor: after, hasNextPage } = page.pageInfo);
  }
  return nodes;
}
