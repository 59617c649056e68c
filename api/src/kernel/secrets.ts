// SPDX-License-Identifier: EUPL-1.2

/** An address as it may be shown: with its user, without its password. */
export function withoutPassword(address: string): string {
  return address.replace(/:\/\/([^:@/]*):[^@/]*@/, "://$1@");
}
