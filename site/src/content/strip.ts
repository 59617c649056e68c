// SPDX-License-Identifier: EUPL-1.2

import type { StripView, WindowLook } from "./strip.view.ts";

const PITCH = 12;
const SIDE = 10;
const FRAME = 2;
/** Half of a line, which lies inside the window that it outlines. */
const INSET = 0.75;

function square(left: number): string {
  return `M${left} ${FRAME}h${SIDE}v${SIDE}h-${SIDE}z`;
}

function outlined(left: number): string {
  const side = SIDE - 2 * INSET;
  return `M${left + INSET} ${FRAME + INSET}h${side}v${side}h-${side}z`;
}

/** The light above the diagonal of a dark window. */
function halved(left: number): string {
  return `M${left} ${FRAME}h${SIDE}l-${SIDE} ${SIDE}z`;
}

const SHAPES: Readonly<Record<WindowLook, (left: number) => string>> = {
  LIT: square,
  HALF: halved,
  DUSK: square,
  BLIND: outlined,
};

/** A row of small windows in a frame; `marked` is the place of the one to point out, null for none. */
export function stripView(looks: readonly WindowLook[], marked: number | null = null): StripView {
  const pathOf = (look: WindowLook, alike: WindowLook = look): string =>
    looks.map((each, index) => (each === look || each === alike ? SHAPES[look](FRAME + index * PITCH) : "")).join("");
  const frameHeight = SIDE + 2 * FRAME;
  return {
    width: looks.length * PITCH + FRAME,
    height: frameHeight + (marked === null ? 0 : 5),
    paths: { LIT: pathOf("LIT"), HALF: pathOf("HALF"), DUSK: pathOf("DUSK", "HALF"), BLIND: pathOf("BLIND") },
    mark: marked === null ? "" : `M${FRAME + marked * PITCH} ${frameHeight + 2}h${SIDE}v3h-${SIDE}z`,
  };
}
