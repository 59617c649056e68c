// SPDX-License-Identifier: EUPL-1.2

import type { AboutPageView } from "../content/about.view.ts";
import type { ContactView } from "../content/contact.view.ts";
import { aboutWords } from "./about-words.ts";
import { polishWords } from "./words.ts";

function heading(title: string): readonly string[] {
  return ["", title, "-".repeat(title.length)];
}

function contactLines({ name, phones, email, hours, isUnconfirmed }: ContactView): readonly string[] {
  return [
    "",
    isUnconfirmed ? `${name.text} (${polishWords.unconfirmedShort})` : name.text,
    ...phones.map(({ display }) => `${polishWords.phone}: ${display}`),
    ...(email ? [`${polishWords.email}: ${email}`] : []),
    ...hours.flatMap(({ purpose, lines }) => lines.map(({ text }) => `${polishWords.purposes[purpose]}: ${text}`)),
  ];
}

/** What the centre does as a file of plain text, which any program can read aloud; lines end in LF, one thought each. */
export function aboutFile({ centre, groups, offers }: AboutPageView): string {
  const { name, description, places, contacts, departments, facilities } = centre;
  const lines = [
    name,
    "=".repeat(name.length),
    ...(description ? ["", description.text] : []),
    ...heading(aboutWords.groupsTitle),
    ...groups.map((group) => `- ${group.name}: ${group.text}`),
    ...heading(aboutWords.offersTitle),
    ...offers.map((offer) => {
      const line = `- ${offer.name}: ${offer.text}`;
      return offer.isUnconfirmed ? `${line} (${polishWords.unconfirmedShort})` : line;
    }),
    ...heading(aboutWords.partsTitle),
    ...[...departments, ...facilities].map((part) => `- ${part.name}`),
    ...heading(aboutWords.contactTitle),
    ...places.map(({ street, postalCode, city }) => `${street}, ${postalCode ? `${postalCode} ` : ""}${city}`),
    ...contacts.flatMap(contactLines),
    `${polishWords.emergency.label}: ${polishWords.emergency.display}`,
  ];
  return `${lines.join("\n")}\n`;
}
