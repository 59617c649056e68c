// SPDX-License-Identifier: EUPL-1.2

import { useEffect } from "react";
import type { PhoneView } from "../content/contact.view.ts";
import { counted } from "./counted.ts";
import type { Findings } from "./finder-filter.ts";
import { asksForTime, type FinderQuery } from "./finder-query.ts";
import type { FinderSay } from "./finder-say.ts";
import { OfferList } from "./OfferList.tsx";

interface ResultsProps {
  readonly say: FinderSay;
  readonly query: FinderQuery;
  readonly findings: Findings;
  readonly office: CallProps | null;
  onShowReported(): void;
  onClear(): void;
}

/** A number to call, and whose it is. */
export interface CallProps extends PhoneView {
  readonly label: string;
}

function Calls({ calls }: { readonly calls: readonly (CallProps | null)[] }) {
  return (
    <ul className="calls">
      {calls
        .filter((call) => call !== null)
        .map(({ label, display, uri }) => (
          <li key={uri}>
            <a href={uri}>
              <span>{label}</span> <strong>{display}</strong>
            </a>
          </li>
        ))}
    </ul>
  );
}

function Nothing({ say, office, onClear }: ResultsProps) {
  return (
    <div className="stack">
      <p>{say.words.nothingHint}</p>
      <Calls calls={[say.emergency, office]} />
      <button type="button" className="quiet" onClick={onClear}>
        {say.words.clear}
      </button>
    </div>
  );
}

function Reported({ say, query, findings, office, onShowReported }: ResultsProps) {
  const { words, language } = say;
  const { reported } = findings;
  if (reported.length === 0) return null;
  if (!query.withReported) {
    return (
      <p className="also">
        {counted(reported.length, words.alsoReported, language)}{" "}
        <button type="button" className="quiet" onClick={onShowReported}>
          {words.showReported}
        </button>
      </p>
    );
  }
  return (
    <section className="stack">
      <h3>{words.fromReport}</h3>
      <p>{words.fromReportNote}</p>
      {office !== null && <Calls calls={[office]} />}
      <OfferList offers={reported} say={say} />
    </section>
  );
}

/** Asks open-now.client.ts to say of what has just been drawn whether it is open. */
function useOpenNow(findings: Findings): void {
  useEffect(() => {
    document.dispatchEvent(new Event("openings"));
  }, [findings]);
}

/** What was found: what is open, what nobody knows of, what only the report tells of; or whom to call. */
export function FinderResults(props: ResultsProps) {
  const { say, query, findings, office } = props;
  const { known, unknown, reported } = findings;
  useOpenNow(findings);
  const isNothing = known.length + unknown.length === 0 && !(query.withReported && reported.length > 0);
  return (
    <>
      {isNothing && <Nothing {...props} />}
      {known.length > 0 && (
        <section className="stack">
          {asksForTime(query) && <h3>{say.words.known}</h3>}
          <OfferList offers={known} say={say} />
        </section>
      )}
      {unknown.length > 0 && (
        <section className="stack">
          <h3 className="blind">{say.words.unknown}</h3>
          {unknown.some(({ offer }) => offer.phone === null) && <Calls calls={[office]} />}
          <OfferList offers={unknown} say={say} />
        </section>
      )}
      <Reported {...props} />
    </>
  );
}
