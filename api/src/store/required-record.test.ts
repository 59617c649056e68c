// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { Lamp, lampOf, storeOf } from "../../test/small-store.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { idOf } from "../kernel/ids.ts";
import { requireSlug } from "./required-record.ts";

const store = storeOf([lampOf("rynek"), lampOf("brama")]);

function thrownBy(slug: string): unknown {
  try {
    return { returned: requireSlug(store, Lamp, slug, "filter.lamp") };
  } catch (error) {
    return error;
  }
}

describe("a record that a filter names by its slug", () => {
  test("is known by its id", () => {
    expect(requireSlug(store, Lamp, "brama", "filter.lamp")).toBe(idOf("Lamp", "brama"));
  });

  test.each([null, undefined])("is none where the filter says %s", (slug) => {
    expect(requireSlug(store, Lamp, slug, "filter.lamp")).toBeNull();
  });

  test.each(["bramka", "", "BRAMA", "brama "])("is told to be missing where it is %j", (slug) => {
    const error = thrownBy(slug);
    expect(error).toBeInstanceOf(OkienkoError);
    expect(error).toMatchObject({
      code: "BAD_USER_INPUT",
      message: `There is no Lamp of the slug "${slug}". Ask for the list of these records to see the slugs there are.`,
      extensions: { code: "BAD_USER_INPUT", field: "filter.lamp" },
    });
  });

  test("is not repeated whole where it is long", () => {
    const { message } = thrownBy("a".repeat(100_000)) as OkienkoError;
    expect(message).toContain(`"${"a".repeat(100)}"`);
    expect(message.length).toBeLessThan(250);
  });
});
