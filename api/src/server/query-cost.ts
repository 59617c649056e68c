// SPDX-License-Identifier: EUPL-1.2

import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { MAX_OPENING_DAYS } from "../domains/schedules/combined-hours.rules.ts";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../kernel/pagination.ts";

/** Most fields that a query may be reckoned to resolve. */
export const MAX_COST = 500_000;

/** Reckoned length of lists that are not paged: rooms of a place, slots of a schedule. */
const UNPAGED_LENGTH = 3;

/** Reckons how many fields a query resolves, before it runs; each fragment once for each page size it stands under. */
class CostMeter {
  readonly #context: ValidationContext;
  readonly #fragments = new Map<string, number>();

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  /** Cost of what is selected of a type; `pageSize` is that of the connection it belongs to, null outside of one. */
  costOf(selectionSet: SelectionSetNode, parent: GraphQLCompositeType, pageSize: number | null): number {
    return selectionSet.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + this.#costOfField(selection, parent, pageSize);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + this.#costOfFragment(selection.name.value, pageSize);
      const type = selection.typeCondition && this.#context.getSchema().getType(selection.typeCondition.name.value);
      return sum + this.costOf(selection.selectionSet, isCompositeType(type) ? type : parent, pageSize);
    }, 0);
  }

  #costOfField(node: FieldNode, parent: GraphQLCompositeType, pageSize: number | null): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return 1;
    const length = isListType(getNullableType(field.type)) ? this.#lengthOf(node, field, pageSize) : 1;
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return length;
    const isPaged = field.args.some((argument) => argument.name === "first");
    return length * (1 + this.costOf(node.selectionSet, type, isPaged ? this.#pageSizeOf(node) : null));
  }

  #costOfFragment(name: string, pageSize: number | null): number {
    const key = `${name}/${pageSize}`;
    const known = this.#fragments.get(key);
    const fragment = this.#context.getFragment(name);
    const type = fragment && this.#context.getSchema().getType(fragment.typeCondition.name.value);
    if (known !== undefined || !fragment || !isCompositeType(type)) return known ?? 0;
    this.#fragments.set(key, 0); // a circle, which another rule refuses, ends here
    const cost = this.costOf(fragment.selectionSet, type, pageSize);
    this.#fragments.set(key, cost);
    return cost;
  }

  /** Items of a list: those of its page, one for each day that is asked for, or a guess. */
  #lengthOf(node: FieldNode, field: GraphQLField<unknown, unknown>, pageSize: number | null): number {
    const asksForDays = field.args.some((argument) => argument.name === "days");
    return asksForDays ? intArgument(node, "days", MAX_OPENING_DAYS) : (pageSize ?? UNPAGED_LENGTH);
  }

  /** What `first` asks for. */
  #pageSizeOf(node: FieldNode): number {
    const isLeftOut = !node.arguments?.some((argument) => argument.name.value === "first");
    return isLeftOut ? DEFAULT_PAGE_SIZE : intArgument(node, "first", MAX_PAGE_SIZE);
  }
}

/** A whole number among the arguments, 1 to `max`; a variable counts as the largest, whatever its default. */
function intArgument(node: FieldNode, name: string, max: number): number {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.INT ? Math.min(max, Math.max(1, Number(value.value))) : max;
}

/** Refuses queries that ask for more than any honest use needs, however they are written. */
export const costLimit: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const query = context.getSchema().getQueryType();
    if (!query) return;
    const cost = new CostMeter(context).costOf(operation.selectionSet, query, null);
    if (cost <= MAX_COST) return;
    const message = `The query is reckoned to resolve ${cost} fields; the limit is ${MAX_COST}. Ask for smaller pages or fewer fields.`;
    context.reportError(new OkienkoError(ErrorCode.QUERY_TOO_COMPLEX, message, { params: { cost, limit: MAX_COST } }));
  },
});
