// SPDX-License-Identifier: EUPL-1.2

/** What was found of a site before anyone could see it. */
export interface GateReport {
  readonly pageCount: number;
  readonly linkCount: number;
  /** Faults of pages and their links. */
  readonly pageFaultCount: number;
  readonly pdfCount: number;
  /** Conditions that each of those documents was judged by. */
  readonly pdfConditionCount: number;
  /** Conditions that a document does not meet. */
  readonly pdfFaultCount: number;
}

/** What the parent asks for: the site of the content that the API serves, as files in a folder of its own. */
export interface BuildRequest {
  readonly type: "build";
  /** Comes back in the answer. */
  readonly id: number;
  /** Address of the GraphQL endpoint that serves the candidate. */
  readonly apiUrl: string;
  /** Absolute path; the folder is made where it is missing, and emptied. */
  readonly outDir: string;
  /** Absolute path of the content that the API serves, as it is published; null where it is in no file. */
  readonly contentFile: string | null;
  /** The instant that the site is made for, ISO 8601; what depends on time is reckoned from its day. */
  readonly asOf: string;
  /** Origin that people reach the site by, without a slash at its end; null where it is not known. */
  readonly publicUrl: string | null;
}

/** What the parent asks for when it has judged the site: that the page of checks tells what it found. */
export interface ReportRequest extends Omit<BuildRequest, "type"> {
  readonly type: "report";
  readonly report: GateReport;
}

/** The worker has loaded Astro and takes requests; those sent earlier wait. */
export interface ReadyMessage {
  readonly type: "ready";
}

/** The folder holds the whole site. */
export interface BuiltMessage {
  readonly type: "built";
  readonly id: number;
  /** Number of HTML pages. */
  readonly pageCount: number;
  /** Milliseconds that the files beside the pages took. */
  readonly filesMs: number;
}

/** The folder is not to be used, whatever stands in it. */
export interface FailedMessage {
  readonly type: "failed";
  readonly id: number;
  /** What went wrong in words, with the page or query where it is known; never a stack. */
  readonly message: string;
  /** The system's code where it was the system that refused, as `ENOSPC` of a full disk. */
  readonly systemCode: string | null;
}

/** Whatever the worker says. */
export type WorkerMessage = ReadyMessage | BuiltMessage | FailedMessage;
