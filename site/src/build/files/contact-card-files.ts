// SPDX-License-Identifier: EUPL-1.2

import type { ContactCardView } from "../../content/contact-card.view.ts";
import { loadContactCards } from "../../content/contact-cards.ts";
import { contactCard } from "../../documents/vcard/contact-card.ts";
import { FileMakerError } from "./file-maker-error.ts";
import type { FileMaker, MadeFile } from "./made-file.ts";

function made(card: ContactCardView, publicUrl: string | null): MadeFile {
  const path = `/pliki/${card.slug}.vcf`;
  try {
    return { path, mediaType: "text/vcard", newestOn: card.newestOn, content: contactCard(card, path, publicUrl) };
  } catch (cause) {
    throw new FileMakerError(`The card of CONTACT ${card.slug} could not be made.`, { cause });
  }
}

/** Cards of contacts for a phone's list. */
export const contactCardFiles: FileMaker = async ({ publicUrl }) =>
  (await loadContactCards()).map((card) => made(card, publicUrl));
