// SPDX-License-Identifier: EUPL-1.2

import type { StatementWords } from "./statement-words.ts";

const ACT =
  "the Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public entities";

/** The accessibility statement in English. */
export const englishStatement: StatementWords = {
  title: "Accessibility statement",
  description: "How accessible this website and the centre’s building are, whom to tell of a problem, how to complain.",
  noData: "no data – the centre will add it",
  scope: "website",
  promise: [" is committed to making its ", ` accessible in accordance with ${ACT}.`],
  appliesTo: "This accessibility statement applies to the website Okienko",
  addressUnknown: "address: no data – the centre will add it",
  sitePublishedOn: "Date the website was published",
  siteUpdatedOn: "Date of its last significant update",
  stateTitle: "Digital accessibility status",
  status: {
    FULL: ["This website is ", "fully compliant", ` with the annex to ${ACT}.`],
    PARTIAL: ["This website is ", "partially compliant", ` with the annex to ${ACT}.`],
  },
  whyTitle: "Why not “fully”:",
  reasons: {
    FACTS_MISSING: "Some facts are missing that only the centre can give. There we write “no data”.",
    NEVER_REVIEWED: "Nobody has reviewed this statement yet.",
    REVIEW_OVERDUE: "The last review of this statement is too old.",
    BARRIERS_KNOWN: "We know of barriers. They are described below.",
    NOT_TESTED: "There is no result of a test of all pages yet.",
    TEST_FAILED: "A test of all pages found faults.",
  },
  inaccessibleTitle: "Content that is not accessible",
  nonComplianceTitle: "Non-compliance with the annex",
  noBarriers: "No barrier has been reported. Without a full test we cannot promise that there is none.",
  noExemptions: "This statement does not rely on exemptions or on disproportionate burden.",
  alternative: "Instead",
  mendedBy: "To be mended by",
  preparationTitle: "Preparation of this statement and its updates",
  preparedOn: "Date the statement was prepared",
  reviewedOn: "Date of its last review",
  assessment: {
    EXTERNAL_AUDIT: "This statement is based on an external audit.",
    SELF_ASSESSMENT: "This statement is based on a self-assessment.",
    NONE: "What the statement is based on: no data – the centre will add it.",
  },
  reviewRule:
    "The statement must be reviewed by 31 March each year, and after every change that affects accessibility.",
  comfortTitle: "Conveniences, limits and other information",
  comforts: [
    "Every page can be read without JavaScript.",
    "The website has a light and a dark look. Your device’s setting chooses it.",
    "You can enlarge the text in your browser. The website also fits a very narrow screen.",
    "A keyboard is enough for everything. The website has no shortcuts of its own.",
    "You can print every page.",
  ],
  feedbackTitle: "Feedback and contact information",
  feedback: "Report any problem with the digital accessibility of this website here:",
  email: "E-mail",
  phone: "Phone",
  requestRight: "Everyone has the right to ask that this website or a part of it be made digitally accessible.",
  requestLead: "In your request, give:",
  requestItems: [
    "your first name and surname,",
    "your contact details, for example a phone number or e-mail address,",
    "the exact address of the page on which something is not accessible,",
    "what the problem is and which solution would suit you best.",
  ],
  answers: [
    "We will answer as soon as possible, within 7 days of receiving your request.",
    "If we need more time, we will tell you so and give a new date, no later than 2 months.",
    "If we cannot make something accessible, we will offer another way to reach it.",
  ],
  procedureTitle: "Handling of accessibility requests and complaints",
  procedure: [
    "We may refuse to make something accessible. If you disagree, you have the right to complain.",
    "You also have that right if the other way of access that we offer does not suit you.",
    "Send the complaint by letter or e-mail to the management of the centre:",
  ],
  ombudsman:
    "You can also inform the Commissioner for Human Rights (Rzecznik Praw Obywatelskich) and ask for help in your case.",
  ombudsmanLink: "Website of the Commissioner for Human Rights",
  otherTitle: "Other information",
  architectureTitle: "Accessibility of the building",
  seat: "Address of the centre:",
  architectureLink: "Accessibility of all buildings (in Polish)",
  communicationTitle: "Communication and information accessibility",
  onlineInterpreter: "Online interpreter of Polish Sign Language",
  otherWays: "Other ways to reach us",
  easyText: "Information in easy-to-read text (in Polish)",
  signVideo: "Recording in Polish Sign Language: there is none.",
  communicationLink: "How to communicate with us (in Polish)",
};
