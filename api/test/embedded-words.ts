// SPDX-License-Identifier: EUPL-1.2

import { ContactPoint } from "../src/domains/contacts/contact-point.entity.ts";
import { Organization, OrganizationType } from "../src/domains/organization/organization.entity.ts";
import { OrganizationIdentifier } from "../src/domains/organization/organization-identifier.entity.ts";
import { Location } from "../src/domains/places/location.entity.ts";
import { formatPhoneNumber } from "../src/kernel/phone-number.ts";
import type { BaseRecord } from "../src/persistence/record.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { EMBEDDED_PACK } from "./embedded-store.ts";

/** Beginnings of words that only the embedded town has, in every case of Polish nouns. */
const STEMS = [
  "ostrow",
  "świętokrzysk",
  "swietokrzysk",
  "mops",
  "sienkiewicz",
  "rzeczk",
  "pozytywn",
  "276 76",
  "27676",
];

/** Names shorter than this may be those of bodies that every town has, as the police. */
const MIN_NAME_LENGTH = 20;

function detailsOf(record: BaseRecord): readonly (string | null)[] {
  if (record instanceof ContactPoint) {
    const numbers = record.phones.map(({ number }) => number).filter((number) => number.startsWith("+"));
    return [record.email, ...numbers, ...numbers.map(formatPhoneNumber)];
  }
  if (record instanceof Location) return [record.address.street, record.address.postalCode];
  if (record instanceof OrganizationIdentifier) return [record.identifier];
  if (record instanceof Organization && record.organizationType !== OrganizationType.GROUP)
    return record.name.pl.length < MIN_NAME_LENGTH ? [] : [record.name.pl];
  return [];
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, " ");

/** Words of the embedded town that no code and no other town may say: its name, streets, numbers and bodies. */
export async function embeddedWords(): Promise<readonly string[]> {
  const details = (await readPack(EMBEDDED_PACK)).flatMap(detailsOf).filter((word) => word !== null);
  return [...new Set([...STEMS, ...details].map(plain))];
}

/** Those of the words that a text has, whatever its capitals and blanks. */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const searched = plain(text);
  return words.filter((word) => searched.includes(word));
}

/** A TypeScript text without the lines that are comments, and without comments at the ends of lines. */
export function withoutComments(source: string): string {
  return source
    .split("\n")
    .map((line) => line.replace(/^\s*(?:\/\/|\/?\*).*|\s\/\/ .*/u, ""))
    .join("\n");
}
