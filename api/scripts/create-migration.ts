// SPDX-License-Identifier: EUPL-1.2
// Writes the migration that the entities need, for both databases, under one name: `pnpm migration:create add-floor`.

import "reflect-metadata";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MikroORM } from "@mikro-orm/core";
import { dialectOf, migrationsFolder, ormOptions } from "../src/workspace/orm-options.ts";
import { startPostgres } from "../test/postgres-server.ts";

async function addLicence(file: string): Promise<void> {
  await writeFile(file, `// SPDX-License-Identifier: EUPL-1.2\n\n${await readFile(file, "utf8")}`);
}

async function createMigration(databaseUrl: string, fileName: string): Promise<void> {
  const dialect = dialectOf(databaseUrl) ?? "sqlite";
  const options = await ormOptions(databaseUrl, dialect);
  const orm = await MikroORM.init({ ...options, migrations: { ...options.migrations, fileName: () => fileName } });
  await orm.migrator.up();
  const { diff } = await orm.migrator.create();
  if (diff.up.length > 0) await addLicence(join(migrationsFolder(dialect), `${fileName}.ts`));
  console.log(`${dialect}: ${diff.up.length === 0 ? "nothing to do" : fileName}`);
  await orm.close(true);
}

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
  console.error("Name the migration in lower-case words, e.g. add-floor.");
  process.exit(2);
}
const stamp = new Date().toISOString().slice(0, 16).replaceAll(/\D/g, "");
const folder = await mkdtemp(join(tmpdir(), "okienko-migration-"));
const postgres = await startPostgres();
await createMigration(`sqlite:${join(folder, "working-copy.sqlite")}`, `${stamp}-${name}`);
await createMigration(await postgres.freshDatabase("okienko"), `${stamp}-${name}`);
await postgres.stop();
await rm(folder, { recursive: true });
