// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { readEnvironment } from "./environment.ts";

const FOLDER = "/srv/okienko";

const defaults = {
  port: 4000,
  host: "127.0.0.1",
  databaseUrl: "sqlite:/srv/okienko/data/working-copy.sqlite",
  dataFolder: "/srv/okienko/data",
  publicUrl: null,
};

describe("settings", () => {
  test("all have a default", () => {
    expect(readEnvironment({}, FOLDER)).toEqual(defaults);
  });

  test("count as unset where they are empty", () => {
    expect(readEnvironment({ PORT: "", HOST: "", DATABASE_URL: "", OKIENKO_DATA: "" }, FOLDER)).toEqual(defaults);
  });

  test("leave other variables alone", () => {
    expect(readEnvironment({ PATH: "/bin", port: "1", OKIENKO: "x" }, FOLDER)).toEqual(defaults);
  });

  test.each<[string, Record<string, string>, object]>([
    ["a port", { PORT: "8080" }, { port: 8080 }],
    ["the port that the system chooses", { PORT: "0" }, { port: 0 }],
    ["the last port", { PORT: "65535" }, { port: 65_535 }],
    ["every address", { HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
    ["an IPv6 address", { HOST: "::1" }, { host: "::1" }],
    ["a host name", { HOST: "okienko.example.org" }, { host: "okienko.example.org" }],
    [
      "a PostgreSQL database, as written",
      { DATABASE_URL: "postgresql://u:p@db:5432/okienko?sslmode=require" },
      { databaseUrl: "postgresql://u:p@db:5432/okienko?sslmode=require", dataFolder: "/srv/okienko/data" },
    ],
    ["its shorter scheme", { DATABASE_URL: "postgres://db/okienko" }, { databaseUrl: "postgres://db/okienko" }],
    [
      "a relative SQLite file, from the folder of the command",
      { DATABASE_URL: "sqlite:../kopia.sqlite", OKIENKO_DATA: "dane" },
      { databaseUrl: "sqlite:/srv/kopia.sqlite", dataFolder: "/srv/okienko/dane" },
    ],
    [
      "an absolute SQLite file",
      { DATABASE_URL: "sqlite:/var/lib/kopia.sqlite" },
      { databaseUrl: "sqlite:/var/lib/kopia.sqlite" },
    ],
    [
      "a relative data folder, and the database in it",
      { OKIENKO_DATA: "./dane" },
      { dataFolder: "/srv/okienko/dane", databaseUrl: "sqlite:/srv/okienko/dane/working-copy.sqlite" },
    ],
    ["a public address", { OKIENKO_PUBLIC_URL: "https://pomoc.example.pl" }, { publicUrl: "https://pomoc.example.pl" }],
    [
      "a public address as a browser writes it",
      { OKIENKO_PUBLIC_URL: "HTTPS://Pomoc.Example.pl:443/" },
      { publicUrl: "https://pomoc.example.pl" },
    ],
    [
      "a public address with a port",
      { OKIENKO_PUBLIC_URL: "http://10.0.0.5:8080" },
      { publicUrl: "http://10.0.0.5:8080" },
    ],
    [
      "an absolute data folder, and the database in it",
      { OKIENKO_DATA: "/var/lib/okienko" },
      { dataFolder: "/var/lib/okienko", databaseUrl: "sqlite:/var/lib/okienko/working-copy.sqlite" },
    ],
  ])("take %s", (_what, variables, expected) => {
    expect(readEnvironment(variables, FOLDER)).toEqual({ ...defaults, ...expected });
  });
});

describe("a variable that cannot be used is told with its value and a mend", () => {
  const portMend = "a whole number from 0 to 65535, e.g. 4000";
  const hostMend = "an address or a host name to listen on, e.g. 127.0.0.1 or 0.0.0.0";
  const databaseMend =
    "postgresql://user:password@host:5432/database, or sqlite:path/to/file.sqlite; leave it out for SQLite in the data folder";

  const publicUrlMend = "the address that people reach the site by, without a path, e.g. https://pomoc.example.pl";

  test.each([
    ["PORT", "65536", portMend],
    ["PORT", "-1", portMend],
    ["PORT", "4000.5", portMend],
    ["PORT", "4e3", portMend],
    ["PORT", " 4000", portMend],
    ["PORT", "http", portMend],
    ["HOST", "http://localhost", hostMend],
    ["HOST", "local host", hostMend],
    ["DATABASE_URL", "mysql://db/okienko", databaseMend],
    ["DATABASE_URL", "working-copy.sqlite", databaseMend],
    ["DATABASE_URL", "sqlite:", databaseMend],
    ["DATABASE_URL", "postgresql://", databaseMend],
    ["OKIENKO_PUBLIC_URL", "pomoc.example.pl", publicUrlMend],
    ["OKIENKO_PUBLIC_URL", "https://example.pl/pomoc/", publicUrlMend],
    ["OKIENKO_PUBLIC_URL", "https://example.pl/?miasto=1", publicUrlMend],
    ["OKIENKO_PUBLIC_URL", "https://user:password@example.pl", publicUrlMend],
    ["OKIENKO_PUBLIC_URL", "ftp://example.pl", publicUrlMend],
  ])("%s=%j", (variable, value, mend) => {
    expect(readEnvironment({ [variable]: value }, FOLDER)).toEqual([{ variable, value, mend }]);
  });

  test("all at once where several are wrong", () => {
    const variables = { PORT: "http", HOST: "a b", DATABASE_URL: "mysql://db/okienko", OKIENKO_DATA: "dane" };
    expect(readEnvironment(variables, FOLDER)).toEqual([
      { variable: "PORT", value: "http", mend: portMend },
      { variable: "HOST", value: "a b", mend: hostMend },
      { variable: "DATABASE_URL", value: "mysql://db/okienko", mend: databaseMend },
    ]);
  });
});
