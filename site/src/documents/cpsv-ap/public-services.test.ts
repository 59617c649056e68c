// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { offerExample, organizationExample, recordsExample } from "../hsds/open-records.examples.ts";
import { publicServices } from "./public-services.ts";

const typed = (type: string, records: ReturnType<typeof recordsExample>) =>
  publicServices(records, null).filter((node) => node["@type"] === type);

test("a service of the centre is a public service of a public body that is told of too", () => {
  const [service] = typed("cpsv:PublicService", recordsExample());
  const [body] = typed("cv:PublicOrganisation", recordsExample());
  expect(service?.["cv:hasCompetentAuthority"]).toEqual({ "@id": body?.["@id"] });
});

test("a service of a partner is none", () => {
  const organizations = [organizationExample({ organizationType: "PARTNER" })];
  expect(typed("cpsv:PublicService", recordsExample({ organizations }))).toEqual([]);
});

test("a service that is free costs nothing, in złoty", () => {
  const offers = [offerExample({ cost: { costType: "FREE", amountGrosze: null, note: null } })];
  expect(typed("cpsv:PublicService", recordsExample({ offers }))[0]?.["cv:hasCost"]).toMatchObject({
    "cv:hasValue": { "@value": "0", "@type": "xsd:double" },
  });
});
