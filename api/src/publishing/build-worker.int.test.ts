// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BuildWorker } from "./build-worker.ts";

test("tells a disk that refuses apart from a site that cannot be built", async () => {
  const folder = await mkdtemp(join(tmpdir(), "okienko-worker-"));
  await writeFile(join(folder, "file"), "");
  const worker = new BuildWorker();
  const order = {
    apiUrl: "http://127.0.0.1:1/graphql",
    asOf: "2026-11-24T12:00:00.000Z",
    publicUrl: null,
    contentFile: join(folder, "content.json"),
  };
  const building = (outDir: string) => worker.build({ ...order, outDir: join(folder, outDir) });
  await expect(building("file/site")).rejects.toMatchObject({
    code: "DATA_NOT_WRITABLE",
    message: expect.stringMatching(/previous release stays.*Give this user the right to write there/),
  });
  await expect(building("site")).rejects.toMatchObject({ code: "BUILD_FAILED" });
  worker.stop();
  await rm(folder, { recursive: true });
});
