// SPDX-License-Identifier: EUPL-1.2
// The entry that Astro compiles the site from: a program of one file that renders any page, with nothing left to import.

import { StaticPaths } from "astro:static-paths";
import { App } from "astro/app";
import { createApp } from "astro/app/entrypoint";
import { hashOf, type ProgramPolicy } from "../documents/content-security.ts";

/** An address of the site and the route that stands behind it. */
export type StaticPath = Awaited<ReturnType<InstanceType<typeof StaticPaths>["getAll"]>>[number];

/** The pages that stand behind one route. */
export interface RoutePages {
  /** Its pattern, as `/pomoc/[slug]`. */
  readonly route: string;
  /** Their addresses, asked from the API. */
  paths(): Promise<readonly StaticPath[]>;
  /** Renders what stands behind an address of theirs. Throws what its code throws. */
  render(request: Request, route: StaticPath["route"]): Promise<Response>;
}

/** An app that throws the errors of pages; Astro's own draws a page about them, which would be published. */
class StrictApp extends App {
  override async renderError(request: Request, options: Parameters<App["renderError"]>[1]): Promise<Response> {
    if (options.status === 500) throw options.error ?? new Error("it was answered with an error that says nothing");
    return super.renderError(request, options);
  }
}

/** What its pages may load and run: Astro has the hashes of all that it puts into pages but of the styles of routes. */
export function policy(): ProgramPolicy {
  const { csp, routes } = createApp().manifest;
  if (!csp) throw new RangeError("astro.config.ts has no security.csp, so that nobody knows the program's scripts.");
  const entries = [...csp.scriptDirective.hashes, ...csp.styleDirective.hashes];
  const styles = routes.flatMap((route) => route.styles).flatMap((one) => (one.type === "inline" ? [one.content] : []));
  const hashes = entries.map((entry) => (typeof entry === "string" ? entry : entry.hash));
  return { directives: csp.directives, hashes: new Set([...hashes, ...styles.map(hashOf)]) };
}

/**
 * Opens the site for one build: route by route, so that some are drawn while the API still answers others.
 * @param publicUrl origin that people reach the site by; null where it is not known
 */
export function openPages(publicUrl: string | null): readonly RoutePages[] {
  const { site: _none, ...ofProgram } = createApp().manifest;
  // Errors are thrown, and told by whoever catches them. A page gets its policy when it is finished, of what stands on it.
  const silent = { ...ofProgram, logLevel: "silent" as const, shouldInjectCspMetaTags: false };
  const manifest = publicUrl === null ? silent : { ...silent, site: publicUrl };
  return manifest.routes.map((route) => {
    // A manifest of its own, for Astro remembers the paths of a site by its manifest, and they belong to one build.
    const app = new StrictApp({ ...manifest, routes: [route] }, false);
    return {
      route: route.routeData.route,
      paths: () => new StaticPaths(app).getAll(),
      render: (request, routeData) => app.render(request, { routeData }),
    };
  });
}
