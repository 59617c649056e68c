// SPDX-License-Identifier: EUPL-1.2

import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { type PublicationRequest, PublicationState } from "../workspace/publication-request.entity.ts";

/**
 * The number of the release that fulfils a request; null as long as there is none.
 * @throws OkienkoError with the code that ended the publication
 */
export function releaseFor(request: PublicationRequest | null): number | null {
  if (request === null)
    throw new OkienkoError(ErrorCode.INTERNAL, "The request to publish has vanished. Publish again.");
  const { state, releaseNumber, errorCode, errorMessage } = request;
  if (state === PublicationState.FAILED) {
    throw new OkienkoError((errorCode ?? ErrorCode.INTERNAL) as ErrorCode, errorMessage ?? "The publication failed.");
  }
  return state === PublicationState.PUBLISHED ? (releaseNumber ?? 0) : null;
}
