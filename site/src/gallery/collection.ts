// SPDX-License-Identifier: EUPL-1.2
/// <reference types="vite/types/importMeta.d.ts" />

import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { Example } from "../components/example.ts";
import type { LocaleTag } from "../i18n/locale.ts";

/** An example with an id that no other on its page has. */
export interface PlacedExample extends Example<Record<string, unknown>> {
  readonly id: string;
}

/** A component with the examples of it in one language; at least one. */
export interface ShownComponent {
  readonly name: string;
  readonly component: AstroComponentFactory;
  readonly examples: readonly PlacedExample[];
}

const components = import.meta.glob<AstroComponentFactory>("../components/*.astro", {
  eager: true,
  import: "default",
});

const lists = import.meta.glob<readonly Example<Record<string, unknown>>[]>("../components/*.examples.ts", {
  eager: true,
  import: "examples",
});

/** All components that have an example on a page of the language, by their names. */
export function componentsIn(language: LocaleTag): readonly ShownComponent[] {
  return Object.entries(components).flatMap(([path, component]) => {
    const name = path.replace(/^.*\/|\.astro$/g, "");
    const examples = (lists[path.replace(/astro$/, "examples.ts")] ?? [])
      .filter((example) => (example.language ?? "pl") === language)
      .map((example, index) => ({ ...example, id: `${name}-${index + 1}` }));
    return examples.length === 0 ? [] : [{ name, component, examples }];
  });
}
