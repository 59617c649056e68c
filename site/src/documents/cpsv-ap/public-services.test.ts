// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import type { OpenLegalAct, OpenProgram } from "../../content/open-records.view.ts";
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

test("a service follows the programme it is of, and rests on the acts of that", () => {
  const act = (slug: string, amends: readonly string[] = []): OpenLegalAct => ({
    ...{ id: slug, slug, verification: "DOCUMENTED", number: null, title: { text: slug }, url: null },
    amends: amends.map((one) => ({ slug: one })),
  });
  const program: OpenProgram = {
    ...{ id: "program", slug: "program", verification: "DOCUMENTED", name: { text: "Program" }, summary: null },
    aims: [{ text: "Więcej ciepła." }, { text: "Mniej długów." }],
    executors: [],
    adoptedBy: { slug: "uchwala" },
    amendedBy: [{ slug: "zmiana" }, { slug: "nieznana" }],
  };
  const legalActs = [act("zmiana", ["uchwala"]), act("uchwala", ["dawna"]), act("dawna"), act("obca")];
  const records = recordsExample({ offers: [offerExample({ program }), offerExample({ program })], legalActs });
  const urns = (...ids: readonly string[]) => ids.map((id) => ({ "@id": `urn:uuid:${id}` }));
  for (const service of typed("cpsv:PublicService", records)) {
    expect(service["cpsv:follows"]).toEqual({ "@id": "urn:uuid:program" });
    expect(service["cv:hasLegalResource"]).toEqual(urns("uchwala", "zmiana"));
  }
  expect(typed("cpsv:Rule", records)).toEqual([
    expect.objectContaining({
      "dct:description": { "@value": "Więcej ciepła. Mniej długów.", "@language": "pl" },
      "cpsv:implements": urns("uchwala", "zmiana"),
    }),
  ]);
  expect(typed("eli:LegalResource", records).map((one) => [one["@id"], one["dct:relation"]])).toEqual([
    ["urn:uuid:zmiana", urns("uchwala")],
    ["urn:uuid:uchwala", urns("dawna")],
    ["urn:uuid:dawna", []],
  ]);
});
