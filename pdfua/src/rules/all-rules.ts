// SPDX-License-Identifier: EUPL-1.2

import { alternativeRules } from "./alternatives.rules.ts";
import { annotationRules } from "./annotation.rules.ts";
import { embeddedFileRules } from "./embedded-file.rules.ts";
import { fontRules } from "./font.rules.ts";
import { formXobjectRules } from "./form-xobject.rules.ts";
import { headingRules } from "./heading.rules.ts";
import { languageRules } from "./language.rules.ts";
import { layerRules } from "./layer.rules.ts";
import { metadataRules } from "./metadata.rules.ts";
import { nestingRules } from "./nesting.rules.ts";
import { noteRules } from "./note.rules.ts";
import { realContentRules } from "./real-content.rules.ts";
import { roleMapRules } from "./role-map.rules.ts";
import type { Rule } from "./rule.ts";
import { tableRules } from "./table.rules.ts";
import { trueTypeRules } from "./true-type.rules.ts";

/** Every condition that is checked. */
export const allRules: readonly Rule[] = [
  ...realContentRules,
  ...roleMapRules,
  ...metadataRules,
  ...nestingRules,
  ...languageRules,
  ...alternativeRules,
  ...headingRules,
  ...tableRules,
  ...noteRules,
  ...layerRules,
  ...embeddedFileRules,
  ...annotationRules,
  ...formXobjectRules,
  ...fontRules,
  ...trueTypeRules,
];
