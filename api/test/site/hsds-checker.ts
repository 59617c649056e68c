// SPDX-License-Identifier: EUPL-1.2

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { listOracles, readOracle } from "./oracles.ts";

/** Tells the faults of an object of HSDS of this kind, as `service`; none where it is valid. */
export type HsdsChecker = (kind: string, record: unknown) => readonly string[];

/** Files of the folder that are no schemas of objects. */
const OTHERS: readonly string[] = ["openapi.json", "meta_table_description.json"];

/** The checker of the official schemas; as in the official test, no object may have a field that they do not name. */
export async function hsdsChecker(): Promise<HsdsChecker> {
  // The schemas carry keywords of data packages besides.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const files = (await listOracles("hsds-3.1")).filter((file) => !OTHERS.includes(file));
  for (const file of files) {
    const schema = JSON.parse(await readOracle(`hsds-3.1/${file}`)) as object;
    ajv.addSchema({ ...schema, $id: file, additionalProperties: false });
  }
  return (kind, record) => {
    const validate = ajv.getSchema(`${kind}.json`);
    if (!validate) throw new RangeError(`hsds-3.1/${kind}.json is missing`);
    if (validate(record)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, JSON.stringify(params)].join(" "),
    );
  };
}
