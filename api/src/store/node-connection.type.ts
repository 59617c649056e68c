// SPDX-License-Identifier: EUPL-1.2

import { Node } from "../persistence/node.type.ts";
import { connectionTypeOf } from "./connection.type.ts";

/** A page of records of any kind. */
export const NodeConnection = connectionTypeOf(Node);
