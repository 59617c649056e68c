// SPDX-License-Identifier: EUPL-1.2

import type { Metadata } from "./tagged-pdf.ts";

const UA_NAMESPACE = "http://www.aiim.org/pdfua/ns/id/";
const DC_NAMESPACE = "http://purl.org/dc/elements/1.1/";
const LANGUAGE = /xml:lang\s*=\s*["']([^"']{1,60})["']/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The packet as text: UTF-8, or UTF-16 where it begins with a byte order mark. */
function decodePacket(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder(first === 0xff && second === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
}

/** Prefixes that the packet binds to a namespace. */
function prefixesOf(packet: string, namespace: string): readonly string[] {
  const bindings = [...packet.matchAll(/xmlns:([\w.-]{1,60})\s*=\s*["']([^"']{0,200})["']/g)];
  return [...new Set(bindings.filter((binding) => binding[2] === namespace).flatMap((binding) => binding[1] ?? []))];
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (all, hex, decimal, name) => {
    const point = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
    if (point !== null) return point <= 0x10ffff ? String.fromCodePoint(point) : "";
    return ENTITIES[name] ?? all;
  });
}

/** Text between the tags of an element of a packet; null where there is no such element. */
function innerText(packet: string, tag: string): string | null {
  const start = packet.indexOf(`<${tag}`);
  const open = start === -1 ? -1 : packet.indexOf(">", start);
  const end = open === -1 ? -1 : packet.indexOf(`</${tag}`, open);
  return end === -1 ? null : packet.slice(open + 1, end);
}

function titleIn(packet: string): string | null {
  const texts = prefixesOf(packet, DC_NAMESPACE).map((prefix) => innerText(packet, `${prefix}:title`));
  const title = texts.find((text) => text !== null)?.replace(/<[^>]*>/g, " ") ?? "";
  return unescapeXml(title).trim() || null;
}

/** The standard fixes the prefix too. */
function uaPartIn(packet: string): number | null {
  if (!prefixesOf(packet, UA_NAMESPACE).includes("pdfuaid")) return null;
  const written = /<pdfuaid:part\s*>\s*(\d+)|[\s"']pdfuaid:part\s*=\s*["']\s*(\d+)/.exec(packet);
  return written && Number(written[1] ?? written[2]);
}

/** Whether each text of an unnamed language stands beside itself in a named one. */
function namesLanguage(packet: string): boolean {
  return packet.split("</rdf:Alt>").every((text) => {
    const languages = [...text.matchAll(LANGUAGE)].map((match) => match[1]);
    return !languages.includes("x-default") || languages.some((language) => language !== "x-default");
  });
}

/** Reads title and claim of conformance from an XMP packet. Not a parser of XML: prefixes, elements and attributes. */
export function readXmp(bytes: Uint8Array): Metadata {
  const packet = decodePacket(bytes);
  return { title: titleIn(packet), uaPart: uaPartIn(packet), namesLanguage: namesLanguage(packet) };
}
