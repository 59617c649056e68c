// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";

/** Where the templates are. */
export const TEMPLATES = fileURLToPath(new URL("./templates", import.meta.url));
