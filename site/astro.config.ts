// SPDX-License-Identifier: EUPL-1.2

import preact from "@astrojs/preact";
import { defineConfig } from "astro/config";

const preactFile = { name: "preact", test: /node_modules[\\/](?:@astrojs[\\/])?preact[\\/]/ };

/** Plain folders of HTML with their few styles inside: a page is one request, on any static host. */
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  // Islands are written against React and run on Preact, a fifth of its size.
  integrations: [preact({ compat: true, include: /\/src\/islands\/[^/]+\.tsx$/ })],
  // All of Preact in one file: half a kilobyte less, and one request less in a row.
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [preactFile] } } } } } },
  },
  // Has Astro note the hashes of what it puts into pages; documents/content-security.ts writes the policy of each page.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
});
