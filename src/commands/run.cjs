// node src/commands/run.cjs NAME …: runs a command, or reports what prevents it (an old version of Node, missing
// packages); without a name it only checks. Plain old JavaScript, so that versions of Node that are too old for the
// rest can run it.

// biome-ignore lint/style/useNodejsImportProtocol: old versions of Node do not know it
const fs = require("fs");
// biome-ignore lint/style/useNodejsImportProtocol: old versions of Node do not know it
const path = require("path");

const project = path.join(__dirname, "..", "..");

/** The first obstacle to running a command, with its fix; undefined if there is none. */
function obstacle() {
  const manifest = JSON.parse(fs.readFileSync(path.join(project, "package.json"), "utf8"));
  const wanted = manifest.engines.node.replace(/[^\d.]/g, "");
  if (isOlder(process.versions.node, wanted))
    return (
      `Offprint needs Node ${wanted} or newer, and this is Node ${process.versions.node}.\n` +
      `Install a newer one from https://nodejs.org, then run: npm ci --omit=dev`
    );
  for (const name of Object.keys(manifest.dependencies)) {
    const installed = versionOf(name);
    if (installed === undefined)
      return `Dependencies are not installed (${name} is missing).\nRun: npm ci --omit=dev`;
    if (/^\d/.test(manifest.dependencies[name]) && installed !== manifest.dependencies[name])
      return `Offprint needs ${name} ${manifest.dependencies[name]}, and ${installed} is installed.\nRun: npm ci --omit=dev`;
  }
  return undefined;
}

function isOlder(version, than) {
  const a = version.split(".").map(Number);
  const b = than.split(".").map(Number);
  return a[0] !== b[0] ? a[0] < b[0] : a[1] < b[1];
}

function versionOf(name) {
  try {
    const manifest = path.join(project, "node_modules", name, "package.json");
    return JSON.parse(fs.readFileSync(manifest, "utf8")).version;
  } catch (_error) {
    return undefined;
  }
}

/** Runs a command as if Node had been started with its file. */
function run(name) {
  process.argv.splice(1, 2, path.join(__dirname, `${name}.ts`));
  return import("./load.js").then(({ load }) => load(`src/commands/${name}`));
}

const said = obstacle();
if (said !== undefined) {
  console.error(said);
  process.exitCode = 1;
} else if (process.argv[2] !== undefined) run(process.argv[2]);
