// SPDX-License-Identifier: EUPL-1.2

import { ContactPoint } from "../../domains/contacts/contact-point.entity.ts";
import { News } from "../../domains/news/news.entity.ts";
import type { BaseRecord } from "../../persistence/record.ts";
import type { Finding } from "./finding.ts";
import { faxNumberFindings } from "./formats/fax-number.rules.ts";
import { formatViolations } from "./formats/format.rules.ts";
import { leadSentenceFaults } from "./plain-language/lead-sentence.rules.ts";
import { bankAccountFaults } from "./privacy/bank-account.rules.ts";
import { emailFaults } from "./privacy/email-in-text.rules.ts";
import { personNameFaults } from "./privacy/person-name.rules.ts";
import { peselFaults } from "./privacy/pesel.rules.ts";
import { phoneFaults } from "./privacy/phone-in-text.rules.ts";
import type { CheckContext, TextCheck } from "./text-check.ts";
import { textsOfRecord } from "./texts-of-record.ts";
import { printedLetterFaults } from "./wording/printed-letters.rules.ts";
import { translationFaults } from "./wording/translation.rules.ts";
import { typographyFaults } from "./wording/typography.rules.ts";

const TEXT_CHECKS: readonly TextCheck[] = [
  peselFaults,
  bankAccountFaults,
  phoneFaults,
  emailFaults,
  personNameFaults,
  typographyFaults,
  translationFaults,
  printedLetterFaults,
  leadSentenceFaults,
];

type Contacts = Pick<CheckContext, "contactPhones" | "contactEmails">;

function contactsOf(records: readonly BaseRecord[]): Contacts {
  const points = records.filter((record) => record instanceof ContactPoint);
  return {
    contactPhones: new Set(points.flatMap(({ phones }) => phones.map((phone) => phone.number))),
    contactEmails: new Set(points.flatMap(({ email }) => email?.toLowerCase() ?? [])),
  };
}

function recordFindings(record: BaseRecord, contacts: Contacts): readonly Finding[] {
  const namedPersons = record instanceof News ? record.namedPersons.map((person) => person.name) : [];
  const context = { ...contacts, namedPersons };
  const inTexts = [...textsOfRecord(record)].flatMap((text) =>
    TEXT_CHECKS.flatMap((check) => check(text, context)).map((fault) => ({ ...fault, record, path: text.path })),
  );
  return [...inTexts, ...formatViolations(record).map((violation) => ({ ...violation, record }))];
}

/**
 * What the content checks find in records that belong together, whether they come from a pack or from the working copy:
 * personal data, malformed numbers, hard lead texts, noise, letters that cannot be
 * printed, and variants that are no translations. None may be published.
 */
export function contentFindings(records: readonly BaseRecord[]): readonly Finding[] {
  const contacts = contactsOf(records);
  return [...records.flatMap((record) => recordFindings(record, contacts)), ...faxNumberFindings(records)];
}
