// SPDX-License-Identifier: EUPL-1.2

import type { PublishedFile } from "../../content/published-files.view.ts";
import { catalogueWords } from "../../i18n/catalogue-words.ts";
import type { DataSet } from "../dcat-ap/data-sets.ts";
import { ownId } from "../hsds/derived-id.ts";

/** Text of an element; what XML 1.0 cannot hold at all becomes the sign for a missing character. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\u{fffd}")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

function element(name: string, text: string): string {
  return `<${name}>${xml(text)}</${name}>`;
}

function polishElement(name: string, text: string): string {
  return `<${name}>${element("polish", text)}</${name}>`;
}

const FLAGS = [
  element("hasDynamicData", "false"),
  element("hasHighValueData", "false"),
  element("hasHighValueDataFromEuropeanCommissionList", "false"),
  element("hasResearchData", "false"),
];

function resource({ path, newestOn }: PublishedFile, { description }: DataSet, publicUrl: string): string {
  return [
    '<resource status="published">',
    element("extIdent", ownId(`Distribution/${path}`)),
    element("url", publicUrl + path),
    polishElement("title", path.slice(1)),
    polishElement("description", description),
    element("availability", "remote"),
    ...(newestOn === null ? [] : [element("dataDate", newestOn)]),
    ...FLAGS,
    element("containsProtectedData", "false"),
    "</resource>",
  ].join("\n");
}

function dataset(set: DataSet, publicUrl: string): string {
  return [
    '<dataset status="published">',
    element("extIdent", set.id),
    polishElement("title", set.title),
    polishElement("description", set.description),
    element("url", `${publicUrl}/otwarte-dane/`),
    element("updateFrequency", "irregular"),
    ...FLAGS,
    `<categories>${element("category", "SOCI")}</categories>`,
    "<resources>",
    ...set.files.map((file) => resource(file, set, publicUrl)),
    "</resources>",
    `<tags>${catalogueWords.keywords.map((tag) => `<tag lang="pl">${xml(tag)}</tag>`).join("")}</tags>`,
    "</dataset>",
  ].join("\n");
}

/**
 * The data files of a build as the harvester of dane.gov.pl reads them, version 1.13 of its format; decision 0022 tells
 * what of it is known. A dataset without files is left out.
 * @param publicUrl origin of the site: the harvester needs whole addresses
 */
export function harvesterFile(sets: readonly DataSet[], publicUrl: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<ns2:datasets xmlns:ns2="urn:otwarte-dane:harvester:1.13" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...sets.filter(({ files }) => files.length > 0).map((set) => dataset(set, publicUrl)),
    "</ns2:datasets>",
    "",
  ].join("\n");
}
