// SPDX-License-Identifier: EUPL-1.2

import type { ShellView } from "../content/shell.view.ts";

const centreName = "Ośrodek Pomocy Społecznej w Przykładowie";

/** What every page of Przykładowo says of its centre. */
export const shell: ShellView = {
  span: { from: "2026-11-23", to: "2027-11-23", holidays: new Set() },
  centreName,
  centreShortName: "OPS",
  officePhone: { display: "12 345 67 89", uri: "tel:+48123456789" },
  bulletinUrl: "https://example.org/bip",
  office: { "@type": "GovernmentOffice", name: centreName },
};

/** The same of a centre whose number no source gives. */
export const shellWithoutPhone: ShellView = { ...shell, officePhone: null };
