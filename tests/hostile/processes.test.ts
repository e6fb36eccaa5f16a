import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createStaging } from "../../src/build/staging/staging.ts";
import { isRunning, ownIdentity, processIdentity } from "../../src/cache/process-identity.ts";
import { takeLock } from "../../src/commands/lock.ts";
import { PROJECT, temporaryFolder } from "../support/folders.ts";

const inContainer = ["--fork", "--pid", "--mount-proc"];
const containers = spawnSync("unshare", [...inContainer, "true"]).status === 0;

test("a process is running until it ends, even if another one gets its id", async () => {
  expect(isRunning(ownIdentity())).toBe(true);
  expect(isRunning(String(process.pid))).toBe(false);
  expect(isRunning(`${ownIdentity()}1`)).toBe(false);
  for (const written of ["", "x", "-1", "0", "1.5", "4194305 long ago", "\0"])
    expect(isRunning(written)).toBe(false);
  const child = spawn("sleep", ["60"]);
  const identity = processIdentity(child.pid ?? 0) ?? "";
  expect(isRunning(identity)).toBe(true);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  expect(isRunning(identity)).toBe(false);
});

test("a lock and a staging folder of a dead process with this one's process id do not block", () => {
  const folder = temporaryFolder();
  const dead = `${process.pid} ${"0".repeat(36)} 1`;
  const lock = join(folder, "fetch.json.lock");
  writeFileSync(lock, dead);
  takeLock(lock);
  expect(readFileSync(lock, "utf8")).toBe(ownIdentity());
  const site = join(folder, "site");
  mkdirSync(`${site}.building-${process.pid}`);
  writeFileSync(`${site}.building-${process.pid}/.offprint-staging`, `building\n${dead}\n`);
  createStaging(site).rollback();
});

test("a build of another container keeps its folder for an hour, and has another name", () => {
  const site = join(temporaryFolder(), "site");
  const other = createStaging(site);
  const marker = join(other.folder, ".offprint-staging");
  writeFileSync(marker, readFileSync(marker, "utf8").replace(/pid:\[\d+\]/, "pid:[1]"));
  const own = createStaging(site);
  expect(own.folder).not.toBe(other.folder);
  expect(existsSync(other.folder)).toBe(process.platform === "linux");
  own.rollback();
  const old = Date.now() / 1000 - 7200;
  utimesSync(marker, old, old);
  createStaging(site).rollback();
  expect(existsSync(other.folder)).toBe(false);
});

test.runIf(containers)(
  "in containers, where each first process has the same number, a killed one holds up no later one",
  () => {
    const state = join(temporaryFolder(), "state.json");
    const script = (then: string) =>
      `import { takeLock } from ${JSON.stringify(join(PROJECT, "src/commands/lock.ts"))};
     takeLock(${JSON.stringify(`${state}.lock`)}); console.log(process.pid); ${then}`;
    const run = (then: string) =>
      spawnSync(
        "unshare",
        [...inContainer, process.execPath, "--import", "tsx", "--input-type=module", "-e", script(then)],
        {
          cwd: PROJECT,
          encoding: "utf8",
        },
      );
    const killed = run("process.kill(process.pid, 'SIGKILL');");
    const next = run("");
    expect(next.stderr).toBe("");
    expect(next.status).toBe(0);
    expect(next.stdout).toBe(killed.stdout);
  },
);
