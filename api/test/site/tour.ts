// SPDX-License-Identifier: EUPL-1.2

import { type PageMode, setWindow, wearStyle } from "./page-modes.ts";
import type { PageProbe } from "./page-probe.ts";
import type { ServedSite } from "./served-site.ts";
import { type Visit, type VisitOptions, visitAll } from "./visits.ts";

/** What is looked for while a page is had in one way. */
export interface TourStep {
  readonly mode: PageMode;
  readonly probes: readonly PageProbe[];
}

/** What a probe found on a page. */
export interface TourFinding {
  readonly mode: PageMode;
  readonly probe: PageProbe;
  /** `/kontakt/: …` */
  readonly fault: string;
}

async function takeStep(visit: Visit, { mode, probes }: TourStep): Promise<readonly TourFinding[]> {
  await setWindow(visit.page, mode);
  await wearStyle(visit.page, mode);
  const found: TourFinding[] = [];
  for (const probe of probes) {
    const faults = await probe.faults(visit);
    found.push(...faults.map((fault) => ({ mode, probe, fault: `${visit.path}: ${fault}` })));
  }
  return found;
}

/** Opens each page once, in the way of the first step, and takes the steps one after the other. */
export function tour(
  site: ServedSite,
  paths: readonly string[],
  steps: readonly [TourStep, ...TourStep[]],
  options: Omit<VisitOptions, "mode" | "scripts"> = {},
): Promise<readonly TourFinding[]> {
  const scripts = new Set(steps.flatMap(({ probes }) => probes.flatMap(({ script }) => script ?? [])));
  return visitAll(site, paths, { ...options, mode: steps[0].mode, scripts: [...scripts] }, async (visit) => {
    const found: TourFinding[] = [];
    for (const step of steps) found.push(...(await takeStep(visit, step)));
    return found;
  });
}
