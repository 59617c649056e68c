// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from "react";

const TICK_MS = 30_000;

function minuteNow(): number {
  return Math.floor(Date.now() / 60_000);
}

/** The minute since the epoch, kept up to date. */
export function useMinute(): number {
  const [minute, setMinute] = useState(minuteNow);
  useEffect(() => {
    const timer = setInterval(() => setMinute(minuteNow()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return minute;
}

/** The text, but only once it has not changed for a while: a screen reader should not be told every letter. */
export function useSettled(text: string, waitMs: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), waitMs);
    return () => clearTimeout(timer);
  }, [text, waitMs]);
  return settled;
}
