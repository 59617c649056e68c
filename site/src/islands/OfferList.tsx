// SPDX-License-Identifier: EUPL-1.2

import type { FinderOffer } from "../content/finder.view.ts";
import type { TextView } from "../content/text.view.ts";
import type { FinderSay } from "./finder-say.ts";
import { type Stretch, stretchesText } from "./finder-time.ts";

interface ItemProps {
  readonly offer: FinderOffer;
  readonly say: FinderSay;
  /** The openings that answer the time asked for; none where none does. */
  readonly openings: readonly Stretch[];
}

interface ListProps {
  readonly offers: readonly Omit<ItemProps, "say">[];
  readonly say: FinderSay;
}

function Text({ of: { text, lang } }: { readonly of: TextView }) {
  return lang === null ? text : <span lang={lang}>{text}</span>;
}

/** When it is open: the answer to the time asked for, otherwise what open-now.client.ts says of this moment. */
function Openings({ offer, say, openings }: ItemProps) {
  const look = offer.isUnconfirmed ? "open-now doubtful" : "open-now";
  if (openings.length > 0) {
    return (
      <p className={look} data-state="open">
        {stretchesText(openings, say.language)}
      </p>
    );
  }
  const isEverOpen = /\w( |$)/.test(offer.openings);
  return isEverOpen ? <p className={look} data-live data-open={offer.openings} hidden /> : null;
}

/** The link to the offer's page, in Polish where there is none in the language. */
function Name({ offer: { slug, name }, say }: ItemProps) {
  const [own, polish] = say.offers;
  return (
    <a className="standalone" href={`${name.lang === null ? own : polish}${slug}/`} hrefLang={name.lang ?? undefined}>
      <Text of={name} />
    </a>
  );
}

function OfferItem(props: ItemProps) {
  const { offer, say } = props;
  return (
    <li>
      <div>
        <p className="name">
          <Name {...props} />
          {offer.isUrgent && <span className="urgent">{say.urgent}</span>}
        </p>
        <p>
          <Text of={offer.summary} />
        </p>
        {offer.isUnconfirmed && (
          <p className="small">
            <strong>{say.unconfirmed}</strong> {say.callBeforeYouGo}
          </p>
        )}
      </div>
      <div className="reach">
        <Openings {...props} />
        {offer.phone !== null && (
          <a className="standalone" href={offer.phone.uri}>
            {say.words.call} {offer.phone.display}
          </a>
        )}
      </div>
    </li>
  );
}

/** Offers one below the other; the same on the page as it comes and among results. */
export function OfferList({ offers, say }: ListProps) {
  return (
    <ul className="offers">
      {offers.map((found) => (
        <OfferItem key={found.offer.slug} say={say} {...found} />
      ))}
    </ul>
  );
}
