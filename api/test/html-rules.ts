// SPDX-License-Identifier: EUPL-1.2

import type { ConfigData } from "html-validate";

/** What valid HTML means here: the standard, what helps assistive technology, and no style attribute. */
export const HTML_RULES: ConfigData = {
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    "no-inline-style": "error",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "doctype-style": "off",
    "no-redundant-role": "off", // tables that are drawn as blocks on a phone lose their roles without it
  },
};
