import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../src/cache/project.ts";
import { type Output, output } from "../src/site/output.ts";
import { address } from "../src/site/urls.ts";

const FOLDER = join(PROJECT, "templates/assets");

/** The icons of every site, copied unchanged. */
export function* outputs(): Iterable<Output> {
  for (const item of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const name = join(item.parentPath, item.name)
      .slice(FOLDER.length + 1)
      .replaceAll("\\", "/");
    yield output({
      url: address.asset(name),
      framed: false,
      props: () => ({ name }),
      render: (props) => readFileSync(join(FOLDER, props.name)),
    });
  }
}
