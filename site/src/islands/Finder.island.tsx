// SPDX-License-Identifier: EUPL-1.2

import { type ReactNode, useMemo, useRef } from "react";
import type { FinderChoices } from "../content/finder.view.ts";
import { counted } from "./counted.ts";
import { FinderForm } from "./FinderForm.tsx";
import { type CallProps, FinderResults } from "./FinderResults.tsx";
import { type Findings, findOffers, searchable } from "./finder-filter.ts";
import { asksForAnything, asksForTime, EMPTY_QUERY, type FinderQuery } from "./finder-query.ts";
import type { FinderSay } from "./finder-say.ts";
import { type LoadedIndex, useFinderIndex } from "./use-finder-index.ts";
import { useFinderQuery } from "./use-finder-query.ts";
import { useMinute, useSettled } from "./use-time.ts";

interface Props {
  readonly say: FinderSay;
  readonly choices: FinderChoices;
  /** Whether there is a report to ask for. */
  readonly hasReport: boolean;
  /** The centre's number; null where no source gives one. */
  readonly office: CallProps | null;
  /** Address of the data. */
  readonly indexUrl: string;
  /** All offers of today, as the page shows them where nothing is asked for. */
  readonly children?: ReactNode;
}

const SETTLED_MS = 700;

/** What the query finds; null where it asks for nothing, or the data are not there yet. */
function useFindings({ index }: LoadedIndex, choices: FinderChoices, query: FinderQuery): Findings | null {
  const minute = useMinute();
  const offers = useMemo(() => index && searchable(index, choices), [index, choices]);
  return useMemo(
    () => (index && offers && asksForAnything(query) ? findOffers(offers, query, minute, index) : null),
    [index, offers, query, minute],
  );
}

function titleOf({ words, language }: FinderSay, findings: Findings | null, query: FinderQuery): string {
  if (findings === null) return words.all;
  const { known, unknown, reported } = findings;
  const counts = [known.length, unknown.length, query.withReported ? reported.length : 0] as const;
  const count = counts[0] + counts[1] + counts[2];
  if (count === 0) return words.nothing;
  if (!asksForTime(query)) return counted(count, words.found, language);
  const parts = [words.openCount, words.unknownCount, words.reportedCount];
  return parts
    .map((part, index) => part.replace("%", String(counts[index])))
    .filter((_part, index) => index === 0 || counts[index])
    .join(", ");
}

/** The link to the page of the situation asked for, which tells what to do first. */
function SituationLink({ say, choices, query }: Pick<Props, "say" | "choices"> & { readonly query: FinderQuery }) {
  const chosen = choices.situations.find(({ slug }) => slug === query.situation);
  if (!chosen) return null;
  const { slug, name } = chosen;
  return (
    <p>
      {say.words.ownPage}{" "}
      <a className="standalone" href={`${say.situations[name.lang === null ? 0 : 1]}${slug}/`}>
        {name.text}
      </a>
    </p>
  );
}

function Loading({
  say,
  loaded,
  isAsked,
}: {
  readonly say: FinderSay;
  readonly loaded: LoadedIndex;
  readonly isAsked: boolean;
}) {
  if (loaded.hasFailed) {
    return (
      <p role="alert">
        {say.words.failed}{" "}
        <button type="button" className="quiet" onClick={loaded.retry}>
          {say.words.retry}
        </button>
      </p>
    );
  }
  return isAsked && loaded.index === null ? <p>{say.words.loading}</p> : null;
}

function isPrivate({ situations, groups }: FinderChoices, { situation, group }: FinderQuery): boolean {
  return [...situations, ...groups].some((one) => one.isPrivate && (one.slug === situation || one.slug === group));
}

/** The finder: what can be asked for, and below it what was found, or everything. */
export function Finder({ say, choices, hasReport, office, indexUrl, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [query, change] = useFinderQuery((asked) => isPrivate(choices, asked));
  const loaded = useFinderIndex(indexUrl);
  const findings = useFindings(loaded, choices, query);
  const heading = titleOf(say, findings, query);
  const status = useSettled(findings === null ? "" : heading, SETTLED_MS);
  const clear = (): void => {
    change(EMPTY_QUERY);
    form.current?.querySelector("input")?.focus();
  };
  const showReported = (): void => {
    change({ withReported: true });
    title.current?.focus();
  };
  return (
    <div className="sections">
      <FinderForm
        form={form}
        say={say}
        choices={choices}
        query={query}
        hasReport={hasReport}
        onChange={change}
        onClear={clear}
        onShow={() => title.current?.focus()}
      />
      <p role="status" className="spoken">
        {status}
      </p>
      <section className="stack results" aria-labelledby="finder-results">
        <h2 id="finder-results" ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <SituationLink say={say} choices={choices} query={query} />
        <Loading say={say} loaded={loaded} isAsked={asksForAnything(query)} />
        {findings && (
          <FinderResults
            say={say}
            query={query}
            findings={findings}
            office={office}
            onShowReported={showReported}
            onClear={clear}
          />
        )}
        <div hidden={findings !== null}>{children}</div>
      </section>
    </div>
  );
}
