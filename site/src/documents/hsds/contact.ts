// SPDX-License-Identifier: EUPL-1.2

import type { OpenContact, OpenPhone } from "../../content/open-records.view.ts";
import { type HsdsAttribute, ownAttribute, verificationAttributes } from "./attribute.ts";
import { derivedId } from "./derived-id.ts";
import { someOf } from "./some-of.ts";

/** A telephone number, as HSDS 3.1 has it. */
export interface HsdsPhone {
  readonly id: string;
  readonly contact_id: string;
  readonly number: string;
  /** HSDS wants a number here; an extension of anything but digits stays in what is said of the phone. */
  readonly extension?: number | undefined;
  readonly type: "voice" | "fax";
  readonly description?: string | undefined;
}

/** A function that people turn to, as HSDS 3.1 has it. */
export interface HsdsContact {
  readonly id: string;
  readonly service_id?: string | undefined;
  readonly organization_id?: string | undefined;
  /** Of the function, never of a person. */
  readonly name: string;
  readonly email?: string | undefined;
  readonly phones?: readonly HsdsPhone[] | undefined;
  readonly attributes?: readonly HsdsAttribute[] | undefined;
}

/** Whose contact it is; the same contact of two owners is two objects, for HSDS links each to one. */
export interface ContactOwner {
  readonly service_id?: string;
  readonly organization_id?: string;
}

function phoneOf(contactId: string, { number, display, phoneType }: OpenPhone, position: number): HsdsPhone {
  const [, extension] = /\bwew\.?\s*(.+)$/.exec(display) ?? [];
  const isNumeric = extension !== undefined && /^[1-9]\d{0,8}$/.test(extension);
  return {
    id: derivedId(contactId, `phone/${position}`),
    contact_id: contactId,
    number,
    extension: isNumeric ? Number(extension) : undefined,
    type: phoneType === "FAX" ? "fax" : "voice",
    description: extension === undefined || isNumeric ? undefined : display,
  };
}

/** A contact of a service or an organization. */
export function hsdsContact(owner: ContactOwner, contact: OpenContact): HsdsContact {
  const id = derivedId(owner.service_id ?? owner.organization_id ?? contact.id, `contact/${contact.id}`);
  const linked = { id, entity: "contact" } as const;
  const hours = contact.schedules.map(({ text }) => text.text).join("; ");
  const place = [contact.location?.name.text, contact.room?.number].filter((part) => part !== undefined).join(", ");
  return {
    id,
    ...owner,
    name: contact.name.text,
    email: contact.email ?? undefined,
    phones: someOf(contact.phones.map((phone, position) => phoneOf(id, phone, position))),
    attributes: someOf([
      ...(hours ? [ownAttribute(linked, "CONTACT_HOURS", hours)] : []),
      ...(place ? [ownAttribute(linked, "CONTACT_PLACE", place)] : []),
      ...verificationAttributes(linked, contact.verification),
    ]),
  };
}
