// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "../../persistence/pack-schema.ts";
import { describeEnum } from "../../persistence/record.ts";
import type { Indicator } from "./indicator.entity.ts";
import type { IndicatorValue } from "./indicator-value.type.ts";

/** How what is declared stands to what the bodies reported. */
export enum Agreement {
  AGREES = "AGREES",
  DIFFERS = "DIFFERS",
  NOT_COMPARABLE = "NOT_COMPARABLE",
}

describeEnum(Agreement, "Agreement", "How a declared value stands to the sum of what the bodies reported.", {
  AGREES: "The two are equal.",
  DIFFERS: "The two differ; the value's remark tells what the report says of it.",
  NOT_COMPARABLE: "One of the two is missing.",
});

/** Sum of what the bodies reported; null where no body gave a number that belongs to the indicator. */
export function sumOf(value: IndicatorValue): number | null {
  const numbers = value.contributions.flatMap((one) => (one.isOutsideSum || one.value === null ? [] : [one.value]));
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}

/** Declared value less the sum of contributions; null where either is missing. */
export function differenceOf(value: IndicatorValue): number | null {
  const sum = sumOf(value);
  return value.declared === null || sum === null ? null : value.declared - sum;
}

/** How what is declared stands to what the bodies reported. */
export function agreementOf(value: IndicatorValue): Agreement {
  const difference = differenceOf(value);
  if (difference === null) return Agreement.NOT_COMPARABLE;
  return difference === 0 ? Agreement.AGREES : Agreement.DIFFERS;
}

function partViolations(value: IndicatorValue, path: readonly (string | number)[]): readonly Violation[] {
  return value.contributions.flatMap((contribution, index) => {
    const numbers = contribution.parts.flatMap((part) => part.value ?? []);
    const sum = numbers.reduce((total, number) => total + number, 0);
    if (contribution.value === null || sum <= contribution.value) return [];
    const message = `the parts make ${sum}, more than the ${contribution.value} that they are parts of`;
    return [
      { path: [...path, "contributions", index, "parts"], message, mend: "mend a number, or put it into `note`" },
    ];
  });
}

/** A year twice, parts larger than their whole, a difference that nothing is said about. */
export function indicatorViolations(indicator: Indicator): readonly Violation[] {
  return indicator.values.flatMap((value, index) => {
    const path = ["values", index];
    const isTwice = indicator.values.findIndex((one) => one.year === value.year) < index;
    const isUnexplained = agreementOf(value) === Agreement.DIFFERS && value.remark === null;
    const twice = { path: [...path, "year"], message: "the year stands twice", mend: "join the two values" };
    const unexplained = {
      path: [...path, "remark"],
      message: `${value.declared} is declared, ${sumOf(value)} is the sum of contributions, and no remark says so`,
      mend: "write the remark, with the reason if the source gives one",
    };
    return [...(isTwice ? [twice] : []), ...(isUnexplained ? [unexplained] : []), ...partViolations(value, path)];
  });
}
