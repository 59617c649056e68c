// SPDX-License-Identifier: EUPL-1.2

import {
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";

/** Deepest nesting of fields that a query may have. */
export const MAX_DEPTH = 10;

/** Deepest nesting below `__schema` and `__type`; the introspection of common tools needs 15. */
const MAX_INTROSPECTION_DEPTH = 16;

/** Measures selection sets; each fragment once, so that fragments which double do not double the work. */
class DepthMeter {
  readonly #context: ValidationContext;
  readonly #depths = new Map<string, number>();

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  depthOf(selectionSet: SelectionSetNode): number {
    return selectionSet.selections.reduce(
      (deepest, selection) => Math.max(deepest, this.#depthOfSelection(selection)),
      0,
    );
  }

  #depthOfSelection(selection: SelectionNode): number {
    if (selection.kind === Kind.FIELD) return 1 + (selection.selectionSet ? this.depthOf(selection.selectionSet) : 0);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.depthOf(selection.selectionSet);
    return this.#depthOfFragment(selection.name.value, this.#context.getFragment(selection.name.value));
  }

  #depthOfFragment(name: string, fragment: FragmentDefinitionNode | null | undefined): number {
    const known = this.#depths.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    this.#depths.set(name, 0); // a circle, which another rule refuses, ends here
    const depth = this.depthOf(fragment.selectionSet);
    this.#depths.set(name, depth);
    return depth;
  }
}

/** Refuses mutations and subscriptions by their kind, for the public schema has none. */
export const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation === OperationTypeNode.QUERY) return;
    const message = `The public API only reads; it takes no ${operation.operation}. Send a query.`;
    context.reportError(new OkienkoError(ErrorCode.GRAPHQL_VALIDATION_FAILED, message));
  },
});

/** Refuses queries that are nested deeper than any honest use needs. */
export const depthLimit: ValidationRule = (context) => {
  const meter = new DepthMeter(context);
  return {
    OperationDefinition(operation) {
      for (const selection of operation.selectionSet.selections) {
        const isIntrospection = selection.kind === Kind.FIELD && selection.name.value.startsWith("__");
        const limit = isIntrospection ? MAX_INTROSPECTION_DEPTH : MAX_DEPTH;
        const depth = meter.depthOf({ kind: Kind.SELECTION_SET, selections: [selection] });
        if (depth <= limit) continue;
        const message = `The query is nested ${depth} fields deep; the limit is ${limit}. Ask in two queries, the second by id.`;
        context.reportError(new OkienkoError(ErrorCode.QUERY_TOO_COMPLEX, message, { params: { depth, limit } }));
        return;
      }
    },
  };
};
