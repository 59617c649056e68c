// SPDX-License-Identifier: EUPL-1.2

import type { CallView, ContactView } from "../../content/contact.view.ts";
import { officeCalls } from "../../i18n/office-calls.ts";
import { sayAt } from "../../i18n/say.ts";
import type { GuidePhone } from "./guide.view.ts";
import { type GuideFacts, offersOfToday } from "./guide-facts.ts";
import { setCall } from "./offer-sheet.ts";

const { words } = sayAt({ pathname: "/" });

/** A number to call, and whether nobody confirmed it. */
interface KnownCall extends CallView {
  readonly isUnconfirmed: boolean;
}

function contactCalls({ name, phones, isUnconfirmed }: ContactView): readonly KnownCall[] {
  return phones.map((phone) => ({ label: name, phone, isUnconfirmed }));
}

function phoneOf(calls: readonly KnownCall[]): readonly GuidePhone[] {
  const set = calls.map(setCall);
  const [first] = set;
  if (first === undefined) return [];
  const isUnsure = calls.every(({ isUnconfirmed }) => isUnconfirmed);
  return [
    {
      labels: [...new Set(set.map(({ label }) => label))],
      number: first.number,
      warning: isUnsure ? words.offer.facade.unconfirmed : null,
    },
  ];
}

/** Every number of the guide once, with all that answer it: for life in danger, of the office, of offers, of places. */
export function guidePhones(facts: Pick<GuideFacts, "home" | "offers" | "locations">): readonly GuidePhone[] {
  const { label, display } = words.emergency;
  const calls: readonly KnownCall[] = [
    ...officeCalls(facts.home.shell, words).map((call) => ({ ...call, isUnconfirmed: false })),
    ...offersOfToday(facts).flatMap((offer) => [
      ...offer.calls.map((call) => ({ ...call, isUnconfirmed: offer.isUnconfirmed })),
      ...offer.contacts.flatMap(contactCalls),
    ]),
    ...facts.locations.flatMap(({ contacts }) => contacts).flatMap(contactCalls),
  ];
  const numbers = Map.groupBy(calls, ({ phone }) => phone.uri);
  return [{ labels: [label], number: display, warning: null }, ...[...numbers.values()].flatMap(phoneOf)];
}
