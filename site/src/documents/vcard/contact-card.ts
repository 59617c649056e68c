// SPDX-License-Identifier: EUPL-1.2

import type { ContactCardView } from "../../content/contact-card.view.ts";
import { contactCardWords as words } from "../../i18n/contact-card-words.ts";
import { sayAt } from "../../i18n/say.ts";
import { contentLines, escapedPart, escapedText } from "../content-line.ts";
import { withPlainSpaces } from "../plain-spaces.ts";

const { paths, roomText } = sayAt({ pathname: "/" });

function note({ place, room, hoursTexts, isUnconfirmed }: ContactCardView): string {
  const where = [...(place === null ? [] : [place.name]), ...(room === null ? [] : [withPlainSpaces(roomText(room))])];
  const lines = [
    ...(where.length === 0 ? [] : [`${where.join(", ")}.`]),
    ...hoursTexts.map((text) => words.hours.replace("%", () => withPlainSpaces(text))),
    ...(isUnconfirmed ? [words.unconfirmed] : []),
  ];
  return lines.join("\n");
}

/** Numbers; the first one is the one to try first. */
function phoneLines({ voices, faxes }: ContactCardView): readonly string[] {
  return [
    ...voices.map((uri, index) => `TEL;VALUE=uri;TYPE="work,voice"${index === 0 ? ";PREF=1" : ""}:${uri}`),
    ...faxes.map((uri) => `TEL;VALUE=uri;TYPE="work,fax":${uri}`),
  ];
}

function addressLines({ place }: ContactCardView): readonly string[] {
  if (place === null) return [];
  const parts = ["", "", place.street, place.city, "", place.postalCode ?? "", words.country];
  return [`ADR;TYPE=work:${parts.map(escapedPart).join(";")}`];
}

function addresses(path: string, publicUrl: string | null): readonly string[] {
  return publicUrl === null ? [] : [`URL:${publicUrl}${paths.contact}`, `SOURCE:${publicUrl}${path}`];
}

/** The contact as a vCard 4.0 (RFC 6350). */
export function contactCard(card: ContactCardView, path: string, publicUrl: string | null): string {
  const { id, name, organizationName, email, newestOn } = card;
  const text = note(card);
  return contentLines([
    "BEGIN:VCARD",
    "VERSION:4.0",
    "PRODID:-//Okienko//Okienko//PL",
    `UID:urn:uuid:${id}`,
    "KIND:org",
    "LANG:pl",
    `FN:${escapedText(name)}`,
    ...(organizationName === null ? [] : [`ORG:${escapedPart(organizationName)};${escapedPart(name)}`]),
    ...phoneLines(card),
    ...(email === null ? [] : [`EMAIL;TYPE=work:${escapedText(email)}`]),
    ...addressLines(card),
    "TZ:Europe/Warsaw",
    ...(text === "" ? [] : [`NOTE:${escapedText(text)}`]),
    ...addresses(path, publicUrl),
    ...(newestOn === null ? [] : [`REV:${newestOn.replaceAll("-", "")}T000000Z`]),
    "END:VCARD",
  ]);
}
