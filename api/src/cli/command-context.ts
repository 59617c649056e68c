// SPDX-License-Identifier: EUPL-1.2

/** What commands are given by the process; they read no variables themselves. */
export interface CommandContext {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Absolute path of the folder that holds the working copy and the releases. */
  readonly dataFolder: string;
  /** Origin that people reach the site by; null where it is not known. */
  readonly publicUrl: string | null;
  /** Absolute path of the content pack that comes with the program. */
  readonly embeddedPack: string;
}
