// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { minimalPack } from "../../../test/minimal-pack.ts";
import { editedPack, problemsOf } from "../../../test/pack-folder.ts";

describe("what no single record can see is refused", () => {
  test("a record that stands in the wrong folder", async () => {
    const files = editedPack(["offers-at-locations.yaml", "DOCUMENTED", "UNCONFIRMED"]);
    expect(await problemsOf(files)).toEqual([
      {
        file: "offers-at-locations.yaml",
        line: 7,
        path: "offers_at_locations[rozmowa-w-osrodku].verification",
        value: '"UNCONFIRMED"',
        message: "the record stands in the wrong folder for UNCONFIRMED",
        mend: "move the record to the folder unconfirmed/",
      },
    ]);
  });

  test("a documented record in the folder of the unconfirmed ones", async () => {
    const { "offers-at-locations.yaml": moved, ...files } = minimalPack;
    expect(await problemsOf({ ...files, "unconfirmed/offers-at-locations.yaml": moved })).toMatchObject([
      { file: "unconfirmed/offers-at-locations.yaml", line: 7, mend: "move the record to the folder above" },
    ]);
  });

  test("documented records that refer to an unconfirmed one, alone or in a list", async () => {
    const { "schedules.yaml": schedule, "offers.yaml": offer, ...files } = minimalPack;
    const unconfirmed = {
      "unconfirmed/schedules.yaml": schedule.replace("DOCUMENTED", "UNCONFIRMED"),
      "unconfirmed/offers.yaml": offer.replace("DOCUMENTED", "UNCONFIRMED"),
    };
    const message = "a documented record refers to an unconfirmed one";
    const mend = "confirm that one first, or mark this one as UNCONFIRMED";
    const at = { file: "offers-at-locations.yaml", message, mend };
    expect(await problemsOf({ ...files, ...unconfirmed })).toEqual([
      {
        file: "contact-points.yaml",
        line: 7,
        path: "contact_points[biuro].schedules[0]",
        value: '"dyzur"',
        message,
        mend,
      },
      { ...at, line: 2, path: "offers_at_locations[rozmowa-w-osrodku].offer", value: '"rozmowa"' },
      { ...at, line: 5, path: "offers_at_locations[rozmowa-w-osrodku].schedules[0]", value: '"dyzur"' },
    ]);
  });

  test("no centre", async () => {
    expect(await problemsOf(editedPack(["organizations.yaml", "CENTRE", "PARTNER"]))).toEqual([
      {
        file: "organizations.yaml",
        line: null,
        path: "organizations",
        value: null,
        message: "no organization is the centre",
        mend: "add the centre with organizationType: CENTRE",
      },
    ]);
  });

  test("two centres", async () => {
    const one = minimalPack["organizations.yaml"];
    expect(
      await problemsOf({ ...minimalPack, "organizations.yaml": one + one.replace("slug: ops", "slug: gops") }),
    ).toEqual([
      {
        file: "organizations.yaml",
        line: 11,
        path: "organizations[gops].organizationType",
        value: '"CENTRE"',
        message: "there is a second centre",
        mend: "one organization of the pack is the CENTRE",
      },
    ]);
  });
});
