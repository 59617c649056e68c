// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { messagesOf, textSample } from "../text-sample.ts";
import { emailFaults } from "./email-in-text.rules.ts";

test.each([
  ["Napisz: jan.zmyslony@gmail.com.", "jan.zmyslony@gmail.com"],
  ["Zmyslona@WP.PL", "zmyslona@wp.pl"],
  ["zmyslona@poczta.onet.pl", "zmyslona@poczta.onet.pl"],
  ["zmyslona (at) interia.pl", "zmyslona@interia.pl"],
  ["zmyslona[małpa]o2.pl", "zmyslona@o2.pl"],
])("a private mailbox is found: %s", (text, address) => {
  expect(messagesOf(emailFaults, text)).toEqual([`the e-mail address ${address} is that of a private mailbox`]);
});

test.each([
  ["the mailbox of an office", "biuro@example.org"],
  ["a domain that only ends alike", "biuro@opsowp.pl"],
  ["no address", "Spotkanie @ Rynek, konto na gmail.com"],
])("no private mailbox: %s", (_what, text) => {
  expect(messagesOf(emailFaults, text)).toEqual([]);
});

test("a mailbox that a contact point has is none", () => {
  const context = {
    contactPhones: new Set<string>(),
    contactEmails: new Set(["klub@gmail.com"]),
    namedPersons: [],
  };
  expect(emailFaults(textSample("Pisz: Klub@gmail.com"), context)).toEqual([]);
  expect(emailFaults(textSample("Pisz: inny@gmail.com"), context)).toHaveLength(1);
});
