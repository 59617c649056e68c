// SPDX-License-Identifier: EUPL-1.2

import type { PDFDict } from "@cantoo/pdf-lib";
import { nameOf, resolved } from "./pdf-values.ts";
import { isStandardType } from "./standard-types.ts";

/** What the types of a document stand for. */
export type RoleMap = ReadonlyMap<string, string>;

/** Where the way of a type through the role map ends. */
export interface MappedRole {
  /** The standard type; null where the way leads to none. */
  readonly role: string | null;
  readonly isCircular: boolean;
}

/** Reads a role map; entries that map to no name are left out. */
export function readRoleMap(dict: PDFDict | null): RoleMap {
  const entries = dict?.entries() ?? [];
  return new Map(
    entries.flatMap(([key, value]) => {
      const target = dict === null ? null : nameOf(resolved(dict, value));
      return target === null ? [] : [[key.decodeText(), target] as const];
    }),
  );
}

/** Follows a type through the role map; a standard type stands for itself. */
export function mapRole(type: string, roleMap: RoleMap): MappedRole {
  const seen = new Set<string>();
  let current: string | undefined = type;
  while (current !== undefined && !isStandardType(current)) {
    if (seen.has(current)) return { role: null, isCircular: true };
    seen.add(current);
    current = roleMap.get(current);
  }
  return { role: current ?? null, isCircular: false };
}
