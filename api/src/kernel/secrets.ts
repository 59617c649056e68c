// SPDX-License-Identifier: EUPL-1.2

/**
 * An address as it may be shown: protocol, user, host and path, never a password or what stands behind a question mark.
 * Of one that cannot be taken apart only the protocol is left.
 */
export function withoutSecrets(address: string): string {
  if (!address.includes("://")) return address;
  try {
    const { protocol, username, host, pathname } = new URL(address);
    return `${protocol}//${username === "" ? "" : `${username}@`}${host}${pathname}`;
  } catch {
    return `${address.slice(0, address.indexOf("://"))}://…`;
  }
}
