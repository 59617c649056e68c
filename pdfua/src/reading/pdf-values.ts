// SPDX-License-Identifier: EUPL-1.2
// Reads values of a file that may be of any other kind than the standard asks for: never throws, gives null instead.

import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

/** The object behind a reference; null where there is none, or where references lead in a ring. */
export function resolved(owner: PDFDict, object: PDFObject | undefined): PDFObject | null {
  let current = object;
  for (let steps = 0; current instanceof PDFRef; steps += 1) {
    if (steps > 8) return null;
    current = owner.context.lookup(current);
  }
  return current ?? null;
}

/** The value of a key as it stands, reference or not. */
export function rawEntry(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.get(PDFName.of(key), true);
}

/** The value of a key. */
export function entry(dict: PDFDict, key: string): PDFObject | null {
  return resolved(dict, rawEntry(dict, key));
}

/** A dictionary, that of a stream included. */
export function asDict(object: PDFObject | null | undefined): PDFDict | null {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFRawStream ? object.dict : null;
}

/** The value of a key if it is a dictionary or a stream's. */
export function dictEntry(dict: PDFDict, key: string): PDFDict | null {
  return asDict(entry(dict, key));
}

/** Items of an array as they stand; a value that is no array is the only item; nothing is no item. */
export function itemsOf(owner: PDFDict, key: string): readonly PDFObject[] {
  const value = entry(owner, key);
  if (value instanceof PDFArray) return value.asArray();
  const raw = rawEntry(owner, key);
  return raw === undefined || value === null ? [] : [raw];
}

/** A name without its slash. */
export function nameOf(object: PDFObject | null | undefined): string | null {
  return object instanceof PDFName ? object.decodeText() : null;
}

/** The value of a key if it is a name. */
export function nameEntry(dict: PDFDict, key: string): string | null {
  return nameOf(entry(dict, key));
}

/** A text string. */
export function textOf(object: PDFObject | null | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}

/** The value of a key if it is a text string. */
export function textEntry(dict: PDFDict, key: string): string | null {
  return textOf(entry(dict, key));
}

/** Whether the value of a key is a text string with something in it. */
export function hasText(dict: PDFDict, key: string): boolean {
  return (textEntry(dict, key) ?? "").trim() !== "";
}

/** A number. */
export function numberOf(object: PDFObject | null | undefined): number | null {
  return object instanceof PDFNumber ? object.asNumber() : null;
}

/** The value of a key if it is a number. */
export function numberEntry(dict: PDFDict, key: string): number | null {
  return numberOf(entry(dict, key));
}

/** The value of a key if it is true or false. */
export function boolEntry(dict: PDFDict, key: string): boolean | null {
  const value = entry(dict, key);
  return value instanceof PDFBool ? value.asBoolean() : null;
}

/** How PDF writes a reference (`12 0 R`); null for what is no reference. */
export function refText(object: PDFObject | null | undefined): string | null {
  return object instanceof PDFRef ? object.tag : null;
}
