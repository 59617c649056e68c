// SPDX-License-Identifier: EUPL-1.2

import { resolve } from "node:path";
import { Command } from "commander";
import type { CommandContext } from "./command-context.ts";

/** How a command ended, as the exit code of the process tells it. */
export type ExitCode = 0 | 1;

const JSON_FLAG = ["--json", "write the result as JSON, for programs"] as const;

interface Flags {
  readonly json?: boolean;
  readonly allowShrink?: boolean;
}

function addContentCommands(program: Command, context: CommandContext, folder: string): void {
  program
    .command("import")
    .argument("<folder>", "folder of a content pack")
    .option(...JSON_FLAG)
    .description("make the working copy equal to a content pack; what the pack lacks is archived")
    .action(async (pack: string, flags: Flags) =>
      (await import("./import.command.ts")).importPack(context, resolve(folder, pack), flags.json ?? false),
    );
  program
    .command("export")
    .argument("<folder>", "new folder to write to")
    .option(...JSON_FLAG)
    .description("write the working copy as a content pack")
    .action(async (pack: string, flags: Flags) =>
      (await import("./export.command.ts")).exportPack(context, resolve(folder, pack), flags.json ?? false),
    );
  program
    .command("check")
    .argument("[folder]", "folder of a content pack; the embedded one if left out")
    .option(...JSON_FLAG)
    .description("tell every problem of a content pack; changes nothing")
    .action(async (pack: string | undefined, flags: Flags) => {
      const checked = pack === undefined ? context.embeddedPack : resolve(folder, pack);
      return (await import("./check.command.ts")).checkPack(checked, flags.json ?? false);
    });
}

function addPdfCommand(program: Command, folder: string, exit: (code: ExitCode) => void): void {
  program
    .command("check-pdf")
    .argument("<file...>", "PDF files")
    .option(...JSON_FLAG)
    .description("tell what keeps PDFs from being accessible (PDF/UA-1); changes nothing")
    .action(async (files: readonly string[], flags: Flags) => {
      const { checkPdfs } = await import("./check-pdf.command.ts");
      const isWell = await checkPdfs(folder, files, flags.json ?? false);
      exit(isWell ? 0 : 1);
    });
}

function addReleaseCommands(program: Command, context: CommandContext): void {
  program
    .command("publish")
    .option("--allow-shrink", "publish even if there are fewer offers than before")
    .option(...JSON_FLAG)
    .description("make a release of the working copy and switch the site and the API to it")
    .action(async (flags: Flags) => {
      const { publish } = await import("./publish.command.ts");
      return publish(context, { allowsShrink: flags.allowShrink ?? false, asJson: flags.json ?? false });
    });
  program
    .command("releases")
    .option(...JSON_FLAG)
    .description("list the releases that are kept")
    .action(async (flags: Flags) => (await import("./releases.command.ts")).listReleases(context, flags.json ?? false));
  program
    .command("rollback")
    .argument("<number>", "number of a release that is kept")
    .option(...JSON_FLAG)
    .description("switch the site and the API back to an earlier release")
    .action(async (number: string, flags: Flags) =>
      (await import("./rollback.command.ts")).rollback(context, number, flags.json ?? false),
    );
}

/** The command line. Each command loads its own code only, so that none waits for another's. */
export function makeProgram(context: CommandContext, folder: string, exit: (code: ExitCode) => void): Command {
  const program = new Command("okienko")
    .description(
      "One window onto a town's help: serves the public site and API, publishes, imports and exports content.",
    )
    .showHelpAfterError("(see --help)");
  program
    .command("start")
    .description("serve the site and the API; on an empty data folder import the embedded content and publish it first")
    .action(async () => (await import("./start.command.ts")).start(context));
  addContentCommands(program, context, folder);
  addPdfCommand(program, folder, exit);
  addReleaseCommands(program, context);
  program
    .command("doctor")
    .option(...JSON_FLAG)
    .description("examine what Okienko stands on; changes nothing")
    .action(async (flags: Flags) => {
      const isWell = await (await import("./doctor.command.ts")).doctor(context, flags.json ?? false);
      exit(isWell ? 0 : 1);
    });
  return program;
}
