// SPDX-License-Identifier: EUPL-1.2
// Measures what a person waits for, each figure beside the limit it must keep: `pnpm bench`. Nothing is asserted; machines differ.

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PROGRAM = join(ROOT, "api", "okienko.mjs");
const PACK = join(ROOT, "api", "content", "ostrowiec");
const RUNS = 5;

/** One thing that was measured, in milliseconds. */
interface Figure {
  readonly name: string;
  readonly limitMs: number;
  readonly runsMs: readonly number[];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await wait(10);
}

/** Okienko on a data folder and a port of its own. */
class Town {
  readonly #folder = mkdtempSync(join(tmpdir(), "okienko-bench-"));
  readonly #variables: NodeJS.ProcessEnv;
  readonly #url: string;
  #server: ChildProcess | null = null;

  private constructor(port: number) {
    this.#url = `http://127.0.0.1:${port}`;
    this.#variables = { ...process.env, PORT: String(port), OKIENKO_DATA: join(this.#folder, "data") };
  }

  static async make(): Promise<Town> {
    return new Town(await freePort());
  }

  /** Starts the server and waits until it is ready. */
  async start(): Promise<void> {
    const server = spawn(process.execPath, [PROGRAM, "start"], {
      env: this.#variables,
      stdio: ["ignore", "ignore", "inherit"],
    });
    this.#server = server;
    await until(async () => server.exitCode !== null || (await fetch(`${this.#url}/health/ready`)).ok);
    if (server.exitCode !== null) throw new RangeError("the server ended before it was ready");
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (server === null || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once("close", resolve));
    server.kill("SIGTERM");
    await ended;
  }

  /** Runs a command to its end. */
  async run(...parameters: readonly string[]): Promise<void> {
    const child = spawn(process.execPath, [PROGRAM, ...parameters], { env: this.#variables, stdio: "ignore" });
    const code = await new Promise((resolve) => child.once("close", resolve));
    if (code !== 0) throw new RangeError(`okienko ${parameters.join(" ")} ended with ${String(code)}`);
  }

  /** Imports the embedded pack with another last digit in one phone number. */
  async changeOnePhone(digit: number): Promise<void> {
    const pack = join(this.#folder, "pack");
    cpSync(PACK, pack, { recursive: true });
    const file = join(pack, "contact-points.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("883 104 999", `883 104 99${digit}`));
    await this.run("import", pack);
  }

  /** Publishes by the running server and waits until the page shows the digit. */
  async publishAndSee(digit: number): Promise<void> {
    await this.run("publish");
    await until(async () =>
      (await (await fetch(`${this.#url}/pomoc/streetworker/`)).text()).includes(`88310499${digit}`),
    );
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function measureStarts(): Promise<readonly Figure[]> {
  const first: number[] = [];
  const second: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const town = await Town.make();
    first.push(await timed(() => town.start()));
    await town.stop();
    second.push(await timed(() => town.start()));
    await town.remove();
  }
  return [
    { name: "first start on an empty data folder, from our process to ready", limitMs: 90_000, runsMs: first },
    { name: "second start, from our process to ready", limitMs: 3000, runsMs: second },
  ];
}

async function measurePublishing(): Promise<readonly Figure[]> {
  const town = await Town.make();
  await town.start();
  await wait(5000); // the build process warms up in the background
  const runsMs: number[] = [];
  for (let digit = 0; digit < RUNS; digit += 1) {
    await town.changeOnePhone(digit);
    runsMs.push(await timed(() => town.publishAndSee(digit)));
  }
  await town.remove();
  return [{ name: "publishing one changed record, from the command to the page", limitMs: 3000, runsMs }];
}

console.log(
  `${new Date().toISOString()}  Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
);
for (const measure of [measureStarts, measurePublishing]) {
  for (const { name, limitMs, runsMs } of await measure()) {
    const middle = median(runsMs);
    const range = `${Math.round(Math.min(...runsMs))}–${Math.round(Math.max(...runsMs))}`;
    console.log(
      `${name}: median ${Math.round(middle)} ms (${range}, ${runsMs.length} runs), ${(middle / limitMs).toFixed(2)} of the limit of ${limitMs} ms`,
    );
  }
}

/** Runs a measurement that needs the program's own parts, in a process of its own; gives its exit code. */
async function runScript(...path: readonly string[]): Promise<number> {
  const script = join(ROOT, ...path);
  const child = spawn(process.execPath, ["--expose-gc", "--import", "tsx", script], {
    cwd: join(ROOT, "api"),
    env: { ...process.env, NODE_ENV: "production" }, // as Okienko itself runs
    stdio: "inherit",
  });
  return new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
}

for (const script of ["bench-pages.ts", "bench-scale.ts"])
  process.exitCode ||= await runScript("api", "scripts", script);
process.exitCode ||= await runScript("bench", "documents.ts");
