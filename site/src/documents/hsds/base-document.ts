// SPDX-License-Identifier: EUPL-1.2

import type { OpenOrganization } from "../../content/open-records.view.ts";
import { hsdsWords } from "../../i18n/hsds-words.ts";
import { ownId } from "./derived-id.ts";

/** Who publishes, as the draft after HSDS 3.1 has it; people write there of mistakes in the data. */
export interface HsdsPublisher {
  readonly name: string;
  readonly identifier: string;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
}

/** The document at the root of the API. */
export interface HsdsBaseDocument {
  readonly version: "3.1";
  readonly profile: string;
  readonly openapi_url?: string | undefined;
  readonly description: string;
  readonly publisher?: HsdsPublisher | undefined;
}

function publisherOf(centre: OpenOrganization, publicUrl: string | null): HsdsPublisher {
  return {
    name: centre.name.text,
    identifier: `urn:uuid:${centre.id}`,
    email: centre.contactPoints.find(({ email }) => email !== null)?.email ?? undefined,
    website: publicUrl === null ? undefined : `${publicUrl}/`,
  };
}

/** What the API is. Without an origin its profile has a URN, and the links are left out. */
export function hsdsBaseDocument(
  organizations: readonly OpenOrganization[],
  publicUrl: string | null,
): HsdsBaseDocument {
  const centre = organizations.find(({ organizationType }) => organizationType === "CENTRE");
  return {
    version: "3.1",
    profile: publicUrl === null ? `urn:uuid:${ownId("HsdsProfile")}` : `${publicUrl}/hsds/profil.json`,
    openapi_url: publicUrl === null ? undefined : `${publicUrl}/hsds/openapi.json`,
    description: hsdsWords.description,
    publisher: centre && publisherOf(centre, publicUrl),
  };
}
