// SPDX-License-Identifier: EUPL-1.2

import { constants, copyFileSync, linkSync } from "node:fs";

/** What systems say of two disks, and of a disk that has no hard links. */
const NO_LINKS = new Set<unknown>(["EXDEV", "EPERM", "EMLINK", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);

/**
 * Has a file in a second place too: by a hard link, or as a copy where there can be none. Fails where something is in
 * that place already.
 * @param link How a hard link is made.
 */
export function shareFile(file: string, place: string, link: typeof linkSync = linkSync): void {
  try {
    link(file, place);
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code)) throw error;
    copyFileSync(file, place, constants.COPYFILE_EXCL);
  }
}
