import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** How many errors the W3C's checker finds in each file; undefined where there is no Java to run it. */
export function checkerErrors(files: readonly string[]): readonly number[] | undefined {
  const jar = String(createRequire(import.meta.url)("vnu-jar"));
  const { status, stderr } = spawnSync(
    "java",
    ["-jar", jar, "--format", "json", "--exit-zero-always", ...files],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) return undefined;
  const { messages } = JSON.parse(stderr) as { messages: readonly { type: string; url: string }[] };
  return files.map((file) => {
    const url = pathToFileURL(file).href.replace("file://", "file:");
    return messages.filter((message) => message.type === "error" && message.url === url).length;
  });
}
