// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from "react";
import type { FinderIndex } from "../content/finder.view.ts";

/** What the finder knows of its data: loaded, on the way, or not to be had now. */
export interface LoadedIndex {
  readonly index: FinderIndex | null;
  readonly hasFailed: boolean;
  /** Asks for the data again. */
  retry(): void;
}

async function load(url: string): Promise<FinderIndex> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response.json() as Promise<FinderIndex>;
}

/** Loads the data once; from then on the finder needs no network. */
export function useFinderIndex(url: string): LoadedIndex {
  const [attempt, setAttempt] = useState(0);
  const [index, setIndex] = useState<FinderIndex | null>(null);
  const [failedAttempt, setFailedAttempt] = useState(-1);

  useEffect(() => {
    load(url).then(setIndex, () => setFailedAttempt(attempt));
  }, [url, attempt]);

  return { index, hasFailed: failedAttempt === attempt, retry: () => setAttempt(attempt + 1) };
}
