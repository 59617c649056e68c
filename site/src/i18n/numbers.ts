// SPDX-License-Identifier: EUPL-1.2

const MINUS = "−";

function formatted(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat("pl", options).format(value).replace("-", MINUS);
}

/** A whole number as Polish print has it: `1727`, `65 000` with a no-break space; the minus is a real one. */
export function numberText(value: number): string {
  return formatted(value);
}

/** A difference, with its sign even where it is above zero: `+50`, `−3`, `0`. */
export function differenceText(value: number): string {
  return formatted(value, { signDisplay: "exceptZero" });
}

/** An amount of money from whole grosze: `1 588 268,16 zł`, never broken over lines. */
export function moneyText(grosze: number): string {
  const amount = formatted(grosze / 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${amount}\u00a0zł`;
}
