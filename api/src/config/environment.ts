// SPDX-License-Identifier: EUPL-1.2

import { resolve } from "node:path";
import { z } from "zod";

/** Settings of the process; all have a default. */
export interface Environment {
  /** TCP port, 0–65535; 0 lets the system choose. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** `sqlite:<absolute path>` or `postgresql://…`. */
  readonly databaseUrl: string;
  /** Absolute path of the folder that holds the working copy and the releases. */
  readonly dataFolder: string;
  /** Origin that people reach the site by, as `https://pomoc.example.pl`; null where it is not known. */
  readonly publicUrl: string | null;
}

/** One environment variable that cannot be used. */
export interface EnvironmentProblem {
  readonly variable: string;
  readonly value: string;
  readonly mend: string;
}

const MENDS: Readonly<Record<string, string>> = {
  PORT: "a whole number from 0 to 65535, e.g. 4000",
  HOST: "an address or a host name to listen on, e.g. 127.0.0.1 or 0.0.0.0",
  DATABASE_URL:
    "postgresql://user:password@host:5432/database, or sqlite:path/to/file.sqlite; leave it out for SQLite in the data folder",
  OKIENKO_DATA: "the path of a folder, e.g. data",
  OKIENKO_PUBLIC_URL: "the address that people reach the site by, without a path, e.g. https://pomoc.example.pl",
};

/** A file of SQLite, or an address of PostgreSQL that can be taken apart: special letters of a password are encoded. */
function isDatabaseUrl(written: string): boolean {
  if (written.startsWith("sqlite:")) return written.length > "sqlite:".length;
  try {
    const { protocol, hostname, username, password } = new URL(written);
    decodeURIComponent(`${username}${password}`);
    return /^postgres(?:ql)?:$/.test(protocol) && hostname !== "";
  } catch {
    return false;
  }
}

/** An address of the web with nothing behind its host and port, for pages link to each other from the root. */
function isOrigin(written: string): boolean {
  if (!URL.canParse(written)) return false;
  const { protocol, origin, href } = new URL(written);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
}

const shape = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65_535))
    .default(4000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/)
    .default("127.0.0.1"),
  DATABASE_URL: z.string().refine(isDatabaseUrl).optional(),
  OKIENKO_DATA: z.string().min(1).default("data"),
  OKIENKO_PUBLIC_URL: z
    .string()
    .refine(isOrigin)
    .transform((written) => new URL(written).origin)
    .optional(),
});

/**
 * Reads the settings; empty variables count as unset. Relative paths start at the folder of the command.
 * Gives every problem at once instead of settings where a variable is wrong.
 */
export function readEnvironment(
  variables: NodeJS.ProcessEnv,
  folder: string,
): Environment | readonly EnvironmentProblem[] {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = shape.safeParse(set);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    return [...wrong].map((variable) => ({ variable, value: variables[variable] ?? "", mend: MENDS[variable] ?? "" }));
  }
  const { PORT, HOST, DATABASE_URL, OKIENKO_DATA, OKIENKO_PUBLIC_URL } = parsed.data;
  const dataFolder = resolve(folder, OKIENKO_DATA);
  const databaseUrl = DATABASE_URL ?? `sqlite:${resolve(dataFolder, "working-copy.sqlite")}`;
  const file = databaseUrl.startsWith("sqlite:")
    ? `sqlite:${resolve(folder, databaseUrl.slice("sqlite:".length))}`
    : databaseUrl;
  return { port: PORT, host: HOST, databaseUrl: file, dataFolder, publicUrl: OKIENKO_PUBLIC_URL ?? null };
}
