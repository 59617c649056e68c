// SPDX-License-Identifier: EUPL-1.2

import type { FaultPlace } from "../pdf-verdict.ts";
import type { Annotation, StructureElement, TaggedPdf } from "../reading/tagged-pdf.ts";

/** A condition that a program can check. */
export interface Rule {
  /** Failure condition of the Matterhorn Protocol 1.1, or a name of ours where that has none. */
  readonly id: string;
  /** The failure in a few English words. */
  readonly title: string;
  /** Clause of ISO 14289-1. */
  readonly clause: string;
  /** Polish sentences for an editor: what is wrong and what to do. */
  readonly message: string;
  /** Places that fail; null where the file has nothing that the condition speaks of. */
  readonly faults: (pdf: TaggedPdf) => readonly FaultPlace[] | null;
}

const MOST_STEPS = 200;

/** The way to an element, from the root. */
function wayTo(element: StructureElement): string {
  const types: string[] = [];
  for (let at: StructureElement | null = element; at !== null && types.length < MOST_STEPS; at = at.parent)
    types.unshift(at.type);
  return types.join(" > ");
}

/** The place of a fault of the whole file. */
export const WHOLE_FILE: FaultPlace = { page: null, object: null, element: null };

/** The place of a structure element. */
export function placeOf(element: StructureElement): FaultPlace {
  return { page: element.page, object: element.ref, element: wayTo(element) };
}

/** The place of an annotation. */
export function placeOfAnnotation({ page, ref, subtype, element }: Annotation): FaultPlace {
  return { page, object: ref, element: element === null ? subtype : wayTo(element) };
}

/** Places of those that fail; null where there is none to look at. */
export function failing<T>(
  all: readonly T[],
  isAtFault: (one: T) => boolean,
  place: (one: T) => FaultPlace,
): readonly FaultPlace[] | null {
  return all.length === 0 ? null : all.filter(isAtFault).map(place);
}

/** Places of the elements that fail, of those that stand for one of the roles; null where there is no such element. */
export function failingElements(
  { elements }: TaggedPdf,
  roles: readonly string[],
  isAtFault: (element: StructureElement) => boolean,
): readonly FaultPlace[] | null {
  const asked = elements.filter(({ role }) => role !== null && roles.includes(role));
  return failing(asked, isAtFault, placeOf);
}

/** Fails the whole file, or not. */
export function wholeFile(isAtFault: boolean): readonly FaultPlace[] {
  return isAtFault ? [WHOLE_FILE] : [];
}
