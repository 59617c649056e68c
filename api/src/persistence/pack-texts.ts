// SPDX-License-Identifier: EUPL-1.2

import { z } from "zod";
import { type LocalizedValue, originalHashOf, VARIANT_TAGS, VariantStatus } from "./localized-text.type.ts";
import { choiceOf, MEND, plainText } from "./pack-values.ts";

const tags = Object.values(VARIANT_TAGS);

/** A variant of this original; the hash tells an editor whether the original has changed since. */
function variantOf(original: string): z.ZodType {
  // In quotes, for a hash of digits alone would be read as a number.
  const hash = `${MEND}write originalHash: "${originalHashOf(original)}" if the variant says what the Polish text says now`;
  const fields = {
    text: plainText,
    status: choiceOf(VariantStatus),
    originalHash: z
      .string({ error: `the variant does not say which original it is of${hash}` })
      .regex(/^[0-9a-f]{12}$/, { error: `not a hash of a text${hash}` }),
  };
  const noVariant = `not a variant${MEND}write text, status and originalHash, each on its own line`;
  return z.strictObject(fields, { error: ({ code }) => (code === "invalid_type" ? noVariant : undefined) });
}

function textByLanguage(written: unknown): z.ZodType {
  if (typeof written !== "object" || written === null || Array.isArray(written)) return plainText;
  const pl = "pl" in written && typeof written.pl === "string" ? written.pl : "";
  const variants = tags.map((tag): [string, z.ZodType] => [tag, variantOf(pl).optional()]);
  return z.strictObject({ pl: plainText, ...Object.fromEntries(variants) });
}

/** What is wrong, as an issue of the field that holds the text; a key that is no language is told by its name. */
function reported(issue: z.core.$ZodIssue): z.core.$ZodRawIssue {
  const message =
    issue.code === "unrecognized_keys"
      ? `there is no ${issue.keys.join(", ")} here${MEND}use pl, ${tags.join(", ")}, each with text, status and originalHash`
      : issue.message;
  const isHash = issue.path.at(-1) === "originalHash"; // a hash that is missing is told with the value to write
  return { code: "custom", message, path: [...issue.path], input: isHash ? "" : issue.input };
}

/** A text: a plain string in Polish, or Polish with its variants by language tag. */
export const localizedText = z.codec(z.unknown(), z.custom<LocalizedValue>(), {
  decode: (written, context) => {
    const result = textByLanguage(written).safeParse(written, { reportInput: true });
    if (result.success) return typeof written === "string" ? { pl: written } : (result.data as LocalizedValue);
    context.issues.push(...result.error.issues.map(reported));
    return z.NEVER;
  },
  encode: (value) => (Object.keys(value).length === 1 ? value.pl : value),
});
