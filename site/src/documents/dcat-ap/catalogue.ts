// SPDX-License-Identifier: EUPL-1.2

import type { PublishedFile } from "../../content/published-files.view.ts";
import { catalogueWords } from "../../i18n/catalogue-words.ts";
import { newestOf } from "../../kernel/newest-day.ts";
import type { HsdsPublisher } from "../hsds/base-document.ts";
import { ownId } from "../hsds/derived-id.ts";
import { type LinkedLiteral, type LinkedNode, polish, urnOf } from "../linked-data/linked-node.ts";
import type { DataSet } from "./data-sets.ts";

const REFERENCES = "http://publications.europa.eu/resource/authority";
const LICENCE: LinkedNode = { "@id": `${REFERENCES}/licence/CC_BY_4_0`, "@type": "dct:LicenseDocument" };
const POLISH: LinkedNode = { "@id": `${REFERENCES}/language/POL`, "@type": "dct:LinguisticSystem" };
const IRREGULAR: LinkedNode = { "@id": `${REFERENCES}/frequency/IRREG`, "@type": "dct:Frequency" };
const SHA256: LinkedNode = {
  "@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256",
  "@type": "spdx:ChecksumAlgorithm",
};

function day(date: string | null): LinkedLiteral | undefined {
  return date === null ? undefined : { "@value": date, "@type": "xsd:date" };
}

/** Where the origin is not known, the address is from the root of the site. */
function distribution({ path, mediaType, byteCount, sha256, newestOn }: PublishedFile, origin: string): LinkedNode {
  const address = { "@id": origin + path };
  return {
    "@id": urnOf(ownId(`Distribution/${path}`)),
    "@type": "dcat:Distribution",
    "dct:title": polish(path.slice(1)),
    "dcat:accessURL": address,
    "dcat:downloadURL": address,
    "dcat:mediaType": {
      "@id": `https://www.iana.org/assignments/media-types/${mediaType}`,
      "@type": "dct:MediaType",
    },
    "dcat:byteSize": { "@value": String(byteCount), "@type": "xsd:nonNegativeInteger" },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": SHA256,
      "spdx:checksumValue": { "@value": sha256, "@type": "xsd:hexBinary" },
    },
    "dct:modified": day(newestOn),
    "dct:license": LICENCE,
  };
}

/** What holds for the catalogue and each set alike. */
interface Common {
  readonly origin: string;
  readonly publisher: LinkedNode;
  readonly contact: LinkedNode | undefined;
}

function dataset({ id, title, description, newestOn, files }: DataSet, common: Common): LinkedNode {
  return {
    "@id": urnOf(id),
    "@type": "dcat:Dataset",
    "dct:identifier": urnOf(id),
    "dct:title": polish(title),
    "dct:description": polish(description),
    "dct:publisher": common.publisher,
    "dcat:contactPoint": common.contact,
    "dct:language": POLISH,
    "dct:accrualPeriodicity": IRREGULAR,
    "dct:modified": day(newestOn),
    "dcat:theme": {
      "@id": `${REFERENCES}/data-theme/SOCI`,
      "@type": "skos:Concept",
      "skos:prefLabel": polish(catalogueWords.theme),
    },
    "dcat:keyword": catalogueWords.keywords.map(polish),
    "dcat:distribution": files.map((file) => distribution(file, common.origin)),
  };
}

function agent({ identifier, name, email }: HsdsPublisher): LinkedNode {
  return {
    "@id": identifier,
    "@type": "foaf:Agent",
    "foaf:name": polish(name),
    "foaf:mbox": email === undefined ? undefined : { "@id": `mailto:${email}` },
  };
}

/**
 * The data files of a build as a catalogue of DCAT-AP 3.0.1.
 * @param publicUrl origin of the site; without it the addresses of files begin at the root of the site
 */
export function catalogue(sets: readonly DataSet[], publisher: HsdsPublisher, publicUrl: string | null): LinkedNode {
  const { email } = publisher;
  const common: Common = {
    origin: publicUrl ?? "",
    publisher: agent(publisher),
    contact:
      email === undefined
        ? undefined
        : { "@type": "vcard:Kind", "vcard:fn": publisher.name, "vcard:hasEmail": { "@id": `mailto:${email}` } },
  };
  return {
    "@id": urnOf(ownId("Catalogue")),
    "@type": "dcat:Catalog",
    "dct:title": polish(catalogueWords.title),
    "dct:description": polish(catalogueWords.description),
    "dct:publisher": common.publisher,
    "dct:language": POLISH,
    "dct:license": LICENCE,
    "dct:modified": day(newestOf(sets.map(({ newestOn }) => newestOn))),
    "dcat:dataset": sets.map((set) => dataset(set, common)),
  };
}
