// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import * as fields from "./fields.ts";
import { Coverage, type LanguageCoverage, languageCoverageOf } from "./language-coverage.type.ts";
import { Language, type LocalizedVariant, originalHashOf, VariantStatus } from "./localized-text.type.ts";

class Note {
  @fields.Localized("Text.")
  readonly text!: unknown;
}

class Sample {
  @fields.Localized("Name.")
  readonly name!: unknown;

  @fields.Localized("More; null where there is no more.", { nullable: true })
  readonly more!: unknown;

  @fields.LocalizedList("Items.")
  readonly items!: unknown;

  @fields.ShapeOf(() => Note, "Note; null where there is none.", { nullable: true })
  readonly note!: unknown;

  @fields.Text("Street.")
  readonly street!: string;

  @fields.ShapesOf(() => Note, "Where it comes from.", { isProvenance: true })
  readonly citations!: unknown;
}

const nothing = { name: { pl: "Nocleg" }, more: null, items: [], note: null, street: "Rynek 1", citations: [] };

function variant(original: string, status: VariantStatus): LocalizedVariant {
  return { text: "A bed", status, originalHash: originalHashOf(original) };
}

const { REVIEWED, UNREVIEWED } = VariantStatus;

function coverageIn(language: Language, record: object): LanguageCoverage | undefined {
  return languageCoverageOf(Sample, record).find((one) => one.language === language);
}

describe("how far a record can be read", () => {
  test("is told of every language, the original first", () => {
    const languages = languageCoverageOf(Sample, nothing).map(({ language }) => language);
    expect(languages).toEqual([Language.PL, Language.PL_X_ETR, Language.UK, Language.EN]);
  });

  test("is wholly in Polish, where each text counts as reviewed", () => {
    const record = { ...nothing, more: { pl: "Więcej" } };
    expect(coverageIn(Language.PL, record)).toEqual({
      language: Language.PL,
      coverage: Coverage.WHOLE,
      textCount: 2,
      reviewedCount: 2,
      unreviewedCount: 0,
      staleCount: 0,
      missingCount: 0,
    });
  });

  test("counts each text of a list and of a shape by its state", () => {
    const record = {
      ...nothing,
      name: { pl: "Nocleg", en: variant("Nocleg", REVIEWED) },
      more: { pl: "Więcej", en: variant("Mniej", REVIEWED) },
      items: [{ pl: "Łóżko", en: variant("Łóżko", UNREVIEWED) }, { pl: "Pościel" }, { pl: "Śniadanie" }],
      note: { text: { pl: "Zadzwoń.", en: variant("Zadzwoń.", UNREVIEWED) } },
    };
    expect(coverageIn(Language.EN, record)).toEqual({
      language: Language.EN,
      coverage: Coverage.PARTIAL,
      textCount: 6,
      reviewedCount: 1,
      unreviewedCount: 2,
      staleCount: 1,
      missingCount: 2,
    });
    expect(coverageIn(Language.UK, record)).toMatchObject({ coverage: Coverage.NONE, textCount: 6, missingCount: 6 });
  });

  test.each([
    ["checked", variant("Nocleg", REVIEWED)],
    ["not checked", variant("Nocleg", UNREVIEWED)],
    ["of an earlier original", variant("Materac", REVIEWED)],
  ])("is whole where the only variant is %s", (_what, en) => {
    expect(coverageIn(Language.EN, { ...nothing, name: { pl: "Nocleg", en } })?.coverage).toBe(Coverage.WHOLE);
  });

  test("leaves out the texts about sources, which are not translated", () => {
    const en = variant("w. 1", REVIEWED);
    const record = { ...nothing, citations: [{ text: { pl: "w. 1", en } }, { text: { pl: "w. 2" } }] };
    expect(coverageIn(Language.EN, record)).toMatchObject({ coverage: Coverage.NONE, textCount: 1, reviewedCount: 0 });
  });

  test("is whole in every language where a record has no text to translate", () => {
    const coverages = languageCoverageOf(Note, {}).map(({ coverage, textCount }) => [coverage, textCount]);
    expect(coverages).toEqual(Object.values(Language).map(() => [Coverage.WHOLE, 0]));
  });
});
