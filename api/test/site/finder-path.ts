// SPDX-License-Identifier: EUPL-1.2

/** The finder in any language: the one page whose form works by JavaScript alone, so that other limits hold for it. */
export const FINDER = /\/znajdz\/$/;
