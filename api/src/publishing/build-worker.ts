// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, fork, type Serializable } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { explainStorageError } from "../workspace/working-copy.errors.ts";
import type { GateReport } from "./gate.ts";

/** The site's worker; `api` knows its path and its messages, never its code. */
const WORKER = fileURLToPath(new URL("../../../site/src/build/worker.ts", import.meta.url));

/** Megabytes for what has just been made: a page leaves much behind at once, and nothing of it is needed long. */
const YOUNG_SPACE_MB = 64;

/** Builds after which a worker is replaced, for its memory grows with each. */
const BUILDS_PER_WORKER = 20;

const BUILD_TIMEOUT_MS = 10 * 60_000;

interface FailedMessage {
  readonly type: "failed";
  readonly id: number;
  readonly message: string;
  readonly systemCode: string | null;
}

type WorkerMessage =
  | { readonly type: "ready" }
  | ({ readonly type: "built"; readonly id: number } & BuiltSite)
  | FailedMessage;

function buildFailed(message: string): OkienkoError {
  return new OkienkoError(
    ErrorCode.BUILD_FAILED,
    `The site could not be built: ${message}. The previous release stays.`,
  );
}

/** What a disk says that is full or closed to us; other codes are of a connection, or of a mistake in a program. */
const DISK_CODES: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EACCES", "EROFS", "ENOTDIR"]);

/** A failure that the worker told; of a disk that is full or closed to it, with what to do about that. */
function failureOf({ message, systemCode }: FailedMessage): unknown {
  if (systemCode === null || !DISK_CODES.has(systemCode)) return buildFailed(message);
  const thrown = Object.assign(new Error(message), { code: systemCode });
  return explainStorageError(thrown, "The site could not be built; the previous release stays");
}

/** What is to be built: equal orders of equal content and code give equal bytes. */
export interface BuildOrder {
  /** Address of the GraphQL endpoint that serves the candidate. */
  readonly apiUrl: string;
  /** Absolute path of the folder that the site is made in. */
  readonly outDir: string;
  /** Absolute path of what is published, which the site offers as a file. */
  readonly contentFile: string;
  /** Instant that the site is made for, ISO 8601. */
  readonly asOf: string;
  /** Origin that people reach the site by; null where it is not known. */
  readonly publicUrl: string | null;
}

/** A site that was built. */
export interface BuiltSite {
  /** Number of HTML pages. */
  readonly pageCount: number;
  /** Milliseconds that the files beside the pages took. */
  readonly filesMs: number;
}

/** What makes a site from the API at a URL. */
export interface SiteBuilder {
  /** Gets ready in the background, so that the first build need not wait. */
  warmUp(): void;
  /**
   * Builds what is ordered.
   * @throws OkienkoError BUILD_FAILED
   */
  build(order: BuildOrder): Promise<BuiltSite>;
  /**
   * Has the site that was built tell what was found of it.
   * @throws OkienkoError BUILD_FAILED
   */
  report(order: BuildOrder, report: GateReport): Promise<void>;
  /** Ends whatever it is doing. */
  stop(): void;
}

/** Builds the site in a child process that is kept warm between builds and ends with this process. */
export class BuildWorker implements SiteBuilder {
  #child: ChildProcess | null = null;
  #buildCount = 0;
  #requestCount = 0;

  /** Starts the child so that the first build need not wait for it. */
  warmUp(): void {
    if (this.#child !== null && this.#buildCount < BUILDS_PER_WORKER) return;
    this.stop();
    this.#buildCount = 0;
    const execArgv = [`--max-semi-space-size=${YOUNG_SPACE_MB}`];
    const child = fork(WORKER, { stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv });
    const forget = (): void => {
      if (this.#child === child) this.#child = null;
    };
    child.on("exit", forget).on("error", forget);
    child.unref();
    child.channel?.unref();
    this.#child = child;
  }

  /**
   * Builds what is ordered.
   * @throws OkienkoError BUILD_FAILED, also where the child crashes or hangs; STORAGE_FULL, DATA_NOT_WRITABLE
   */
  async build(order: BuildOrder): Promise<BuiltSite> {
    this.warmUp();
    this.#buildCount += 1;
    return this.#ask({ type: "build", ...order });
  }

  /**
   * Has the site that was built tell what was found of it.
   * @throws OkienkoError BUILD_FAILED, also where the child crashes or hangs
   */
  async report(order: BuildOrder, report: GateReport): Promise<void> {
    await this.#ask({ type: "report", ...order, report });
  }

  async #ask(request: BuildOrder & { readonly type: string; readonly report?: GateReport }): Promise<BuiltSite> {
    const child = this.#child;
    if (child === null) throw buildFailed("its process could not be started");
    this.#requestCount += 1;
    const id = this.#requestCount;
    child.ref();
    child.channel?.ref();
    try {
      return await this.#answerOf(child, id, { id, ...request });
    } finally {
      child.unref();
      child.channel?.unref();
    }
  }

  /** Ends the child, whatever it is doing. */
  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }

  async #answerOf(child: ChildProcess, id: number, request: Serializable): Promise<BuiltSite> {
    const { promise, resolve, reject } = Promise.withResolvers<BuiltSite>();
    const onMessage = (message: WorkerMessage): void => {
      if (message.type === "built" && message.id === id) resolve(message);
      if (message.type === "failed" && message.id === id) reject(failureOf(message));
    };
    const onExit = (code: number | null, signal: string | null): void =>
      reject(buildFailed(`its process ended with ${signal ?? `code ${code}`}`));
    const timer = setTimeout(() => {
      reject(buildFailed(`it took more than ${BUILD_TIMEOUT_MS / 60_000} minutes`));
      this.stop();
    }, BUILD_TIMEOUT_MS);
    const onError = (error: Error): void => reject(buildFailed(`its process failed: ${error.message}`));
    child.on("message", onMessage).on("exit", onExit).on("error", onError);
    try {
      child.send(request, (error) => error && onError(error));
      return await promise;
    } finally {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit).off("error", onError);
    }
  }
}
