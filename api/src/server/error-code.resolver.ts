// SPDX-License-Identifier: EUPL-1.2

import { Query, Resolver, registerEnumType } from "type-graphql";
import { ErrorCode, errorCodeDescriptions } from "../kernel/error-code.ts";

registerEnumType(ErrorCode, {
  name: "ErrorCode",
  description: "Every value that `extensions.code` of an error can have.",
  valuesConfig: Object.fromEntries(
    Object.entries(errorCodeDescriptions).map(([code, description]) => [code, { description }]),
  ),
});

/** The closed list of error codes, so that clients can be held to it. */
@Resolver()
export class ErrorCodeResolver {
  @Query(() => [ErrorCode], { description: "Every value that `extensions.code` of an error can have." })
  errorCodes(): readonly ErrorCode[] {
    return Object.values(ErrorCode);
  }
}
