// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { OUTSIDE_STANDARDS } from "./outside-standards.ts";
import { PATCHED_RULES } from "./patched-rules.ts";

test("each standard is named once, with its version and where its files begin", () => {
  const names = OUTSIDE_STANDARDS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { version, path } of OUTSIDE_STANDARDS) {
    expect(version).toMatch(/^\d+\.\d+/);
    expect(path).toMatch(/^\/(?:hsds|dane)\/[a-z-]+\.(?:json|jsonld|xml)$/);
  }
});

test("the rule that would keep a body to one programme is told with the issue that reports it", () => {
  expect(PATCHED_RULES.find(({ upstreamIssue }) => upstreamIssue === 260)?.rule).toBe(
    "program.organization_id: unique",
  );
});
