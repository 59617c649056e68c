// SPDX-License-Identifier: EUPL-1.2

import type { OpenProgram } from "../../content/open-records.view.ts";
import { hsdsWords } from "../../i18n/hsds-words.ts";
import { type HsdsAttribute, verificationAttributes } from "./attribute.ts";
import { paragraphsOf } from "./joined-text.ts";
import { someOf } from "./some-of.ts";

/** A programme, as HSDS 3.1 has it. */
export interface HsdsProgram {
  readonly id: string;
  /** The first of those that carry it out; none where no source names one. */
  readonly organization_id?: string | undefined;
  readonly name: string;
  readonly description: string;
  readonly attributes?: readonly HsdsAttribute[] | undefined;
}

/** A programme. */
export function hsdsProgram({ id, name, summary, aims, executors, verification }: OpenProgram): HsdsProgram {
  return {
    id,
    organization_id: executors[0]?.id,
    name: name.text,
    description: paragraphsOf([summary?.text, ...aims.map(({ text }) => text)]) ?? hsdsWords.noDescription,
    attributes: someOf(verificationAttributes({ id, entity: "program" }, verification)),
  };
}
