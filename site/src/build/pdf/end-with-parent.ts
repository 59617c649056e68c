// SPDX-License-Identifier: EUPL-1.2
// Ends this process when the one that started it is gone, also while it hangs in native code: loaded by `node --import`.

import { isMainThread, Worker, workerData } from "node:worker_threads";

const LOOK_EVERY_MS = 500;

if (isMainThread) {
  const options = { workerData: process.ppid, execArgv: [] };
  new Worker(new URL(import.meta.url), options).unref();
} else {
  setInterval(() => {
    if (process.ppid !== workerData) process.kill(process.pid, "SIGKILL");
  }, LOOK_EVERY_MS);
}
