// SPDX-License-Identifier: EUPL-1.2

import { defineConfig } from "astro/config";

/** Plain folders of HTML with their few styles inside: a page is one request, on any static host. */
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always" },
  devToolbar: { enabled: false },
});
