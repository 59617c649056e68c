// SPDX-License-Identifier: EUPL-1.2
// Stretches around the moment at which the gallery is built, so that whoever opens it then sees each state.

const now = Math.floor(Date.now() / 60_000);

/** A stretch from and to so many hours from now, as pages carry it. */
function stretch(fromHours: number, toHours: number): string {
  return [fromHours, toHours].map((hours) => Math.floor(now + hours * 60).toString(36)).join("-");
}

/** Open for some hours to come. */
export const openCode: string = stretch(-6, 12);

/** Closed, and open again in two days. */
export const closedCode: string = stretch(48, 51);

/** Unknown for today, as on a public holiday of which no source says anything. */
export const unknownCode: string = `${stretch(-24, 24)}? ${stretch(48, 51)}`;
