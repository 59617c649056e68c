// SPDX-License-Identifier: EUPL-1.2

const MINUS = "−";

const plain = new Intl.NumberFormat("pl");
const signed = new Intl.NumberFormat("pl", { signDisplay: "exceptZero" });
const toGrosz = new Intl.NumberFormat("pl", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function formatted(value: number, format: Intl.NumberFormat): string {
  return format.format(value).replace("-", MINUS);
}

/** A whole number as Polish print has it: `1727`, `65 000` with a no-break space; the minus is a real one. */
export function numberText(value: number): string {
  return formatted(value, plain);
}

/** A difference, with its sign even where it is above zero: `+50`, `−3`, `0`. */
export function differenceText(value: number): string {
  return formatted(value, signed);
}

/** An amount of money from whole grosze: `1 588 268,16 zł`, never broken over lines. */
export function moneyText(grosze: number): string {
  return `${formatted(grosze / 100, toGrosz)}\u00a0zł`;
}
