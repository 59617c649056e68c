// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { linkedDump } from "./linked-dump.ts";

const office = { "@type": "GovernmentOffice", "@id": "/#osrodek", url: "/", name: 'A "B" </script> \u2028' };
const provider = { "@type": "GovernmentOffice", "@id": "/#osrodek" };
const service = { "@type": "GovernmentService", "@id": "/pomoc/a/#temat", url: "/pomoc/a/", provider };
const records = [
  { id: "11111111-1111-5111-8111-111111111111", path: "/", about: office },
  { id: "22222222-2222-5222-8222-222222222222", path: "/pomoc/a/", about: service },
];
const graphOf = (publicUrl: string | null) => JSON.parse(linkedDump(records, publicUrl))["@graph"];

describe("linkedDump", () => {
  it("names records by the addresses of their pages", () => {
    expect(graphOf("https://a.example").slice(1)).toEqual([
      { ...office, "@id": "https://a.example/#osrodek", url: "https://a.example/" },
      {
        ...service,
        "@id": "https://a.example/pomoc/a/#temat",
        url: "https://a.example/pomoc/a/",
        provider: { ...provider, "@id": "https://a.example/#osrodek" },
      },
    ]);
  });

  it("names them by their UUID, and gives no addresses, where the site does not know its own", () => {
    const [, first, second] = graphOf(null);
    expect(first).toEqual({ "@type": office["@type"], name: office.name, "@id": `urn:uuid:${records[0]?.id}` });
    expect(second).toMatchObject({
      "@id": `urn:uuid:${records[1]?.id}`,
      provider: { "@id": `urn:uuid:${records[0]?.id}` },
    });
    expect(second).not.toHaveProperty("url");
  });

  it("tells on what terms it may be used", () => {
    expect(graphOf(null)[0]).toMatchObject({
      "@type": "Dataset",
      license: "https://creativecommons.org/licenses/by/4.0/",
      about: [{ "@id": `urn:uuid:${records[0]?.id}` }, { "@id": `urn:uuid:${records[1]?.id}` }],
    });
  });
});
