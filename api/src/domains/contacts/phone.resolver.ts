// SPDX-License-Identifier: EUPL-1.2

import { FieldResolver, Resolver, Root } from "type-graphql";
import { formatPhoneNumber, phoneUri } from "../../kernel/phone-number.ts";
import { Phone } from "./phone.type.ts";

/** How a number is shown and dialled. */
@Resolver(() => Phone)
export class PhoneResolver {
  @FieldResolver(() => String, { description: "As people in Poland write it, in groups: `12 345 67 89`." })
  display(@Root() phone: Phone): string {
    return formatPhoneNumber(phone.number);
  }

  @FieldResolver(() => String, { description: "Address that a phone dials (RFC 3966): `tel:+48123456789`." })
  uri(@Root() phone: Phone): string {
    return phoneUri(phone.number);
  }
}
