// SPDX-License-Identifier: EUPL-1.2

/**
 * Letters of which the typeface of documents to print has a shape or the documents a plain equivalent, as parts of a class
 * of a regular expression; `checks/printed-letters.test.ts` holds them to the typeface.
 */
const PRINTED = [
  String.raw`\u0009\u000a\u000d\u0020-\u007e\u00a0-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127`,
  String.raw`\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b`,
  String.raw`\u015e-\u0165\u016a\u016b\u016e-\u017e\u0192\u0218-\u021b\u0237\u02c6\u02c7\u02c9\u02d8-\u02dd`,
  String.raw`\u0300-\u0304\u0306-\u0308\u030a-\u030c\u0312\u0326-\u0328\u0394\u03a9\u03bc\u03c0\u1e80-\u1e85`,
  String.raw`\u1e9e\u1ef2\u1ef3\u2002\u2003\u2007\u2009\u200b\u2010-\u2015\u2018-\u201a\u201c-\u201e`,
  String.raw`\u2020-\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u2044\u2060\u20ac\u20b9\u2113\u2116`,
  String.raw`\u2122\u212e\u2192\u2202\u220f\u2211\u2212\u2215\u2219\u221a\u221e\u222b\u2248\u2260\u2264\u2265`,
  String.raw`\u25a0\u25aa\u25ca\u25cf\u260e\u266a\ufb01\ufb02\ufeff`,
];

/** A letter that no document to print can show. */
export const UNPRINTED = new RegExp(`[^${PRINTED.join("")}]`, "gu");
