// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useLayoutEffect, useState } from "react";
import { changed, EMPTY_QUERY, type FinderQuery, readQuery, writeQuery } from "./finder-query.ts";

function textOf(value: FormDataEntryValue): string {
  return typeof value === "string" ? value : "";
}

/** What a person has entered before the script came; none on the server. */
function entered(): URLSearchParams {
  const form = typeof document === "undefined" ? null : document.querySelector<HTMLFormElement>("form.finder");
  const fields = form ? [...new FormData(form)] : [];
  return new URLSearchParams(fields.map(([name, value]) => [name, textOf(value)]));
}

function inAddress(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/**
 * The query, kept in the address: read from it at first and on the way back, written to it at every change. One that
 * asks for a private choice is kept nowhere, for someone may look through the history of the device.
 */
export function useFinderQuery(
  isPrivate: (query: FinderQuery) => boolean,
): readonly [FinderQuery, (change: Partial<FinderQuery>) => void] {
  const [query, setQuery] = useState(EMPTY_QUERY);
  // Read while the fields still hold it, for drawing them makes them empty.
  const [before] = useState(entered);

  useLayoutEffect(() => {
    setQuery(readQuery(location.search === "" ? before : inAddress()));
  }, [before]);

  useEffect(() => {
    const restore = (): void => setQuery(readQuery(inAddress()));
    addEventListener("popstate", restore);
    return () => removeEventListener("popstate", restore);
  }, []);

  function change(part: Partial<FinderQuery>): void {
    const next = changed(query, part);
    setQuery(next);
    const kept = isPrivate(next) ? "" : writeQuery(next);
    history.replaceState(history.state, "", `${location.pathname}${kept}${location.hash}`);
  }
  return [query, change];
}
