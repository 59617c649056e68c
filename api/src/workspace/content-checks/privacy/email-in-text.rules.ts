// SPDX-License-Identifier: EUPL-1.2

import type { TextCheck } from "../text-check.ts";

/** Domains at which anybody has a mailbox. */
const FREEMAIL = new Set(
  `gmail.com googlemail.com wp.pl wp.eu o2.pl go2.pl tlen.pl onet.pl onet.eu op.pl vp.pl autograf.pl buziaczek.pl
  interia.pl interia.eu interia.com poczta.fm gazeta.pl int.pl spoko.pl hotmail.com outlook.com live.com msn.com
  yahoo.com icloud.com me.com proton.me protonmail.com gmx.com gmx.de aol.com ukr.net i.ua meta.ua mail.ru`.split(
    /\s+/,
  ),
);

/** An address, also where the sign is spelt out to mislead machines. */
const ADDRESS = /([\w.+-]+)\s?(?:@|[([](?:at|małpa)[)\]])\s?([\w-]+(?:\.[\w-]+)+)/giu;

function isFreemail(domain: string): boolean {
  return [...FREEMAIL].some((free) => domain === free || domain.endsWith(`.${free}`));
}

/** An e-mail address of a private mailbox in a text, where no contact point has it. */
export const emailFaults: TextCheck = ({ text }, { contactEmails }) =>
  [...text.matchAll(ADDRESS)].flatMap(([, name = "", domain = ""]) => {
    const address = `${name}@${domain}`.toLowerCase();
    if (!isFreemail(domain.toLowerCase()) || contactEmails.has(address)) return [];
    return {
      message: `the e-mail address ${address} is that of a private mailbox`,
      mend: "give it to a contact point if it is that of a function, and delete it here if it is private",
    };
  });
