/**
 * Packs this package and every generated one as `npm publish` would, and checks each tarball with
 * publint, so that what is checked is what people get. Exits with 1 on any error or warning.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const root = fileURLToPath(new URL("..", import.meta.url));
const destination = mkdtempSync(join(tmpdir(), "sdkwright-packages-"));
try {
  const problems = [];
  for (const tarball of pack()) problems.push(...(await lint(tarball)));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(destination, { recursive: true });
}

/** The names and tarballs of all packages. One call packs them all, as npm is slow to start. */
function pack() {
  const generated = existsSync(join(root, "generated")) ? readdirSync(join(root, "generated")) : [];
  const folders = ["./", ...generated.sort().map((name) => `./generated/${name}/`)];
  const packages = folders.filter((folder) => existsSync(join(root, folder, "package.json")));
  // The output is built already; nothing in a package may have to run to pack it.
  const options = ["--json", "--ignore-scripts", "--pack-destination", destination];
  const output = execFileSync("npm", ["pack", ...options, ...packages], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  const packed = JSON.parse(output);
  const entries = Array.isArray(packed) ? packed : Object.values(packed);
  if (entries.length !== packages.length) {
    throw new Error(`npm packed ${entries.length} of ${packages.length} packages`);
  }
  return entries;
}

async function lint({ name, filename, entryCount, size }) {
  const tarball = readFileSync(join(destination, filename));
  const { messages, pkg } = await publint({
    pack: {
      tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length),
    },
    level: "warning",
    strict: true,
  });
  console.log(`${name}: ${entryCount} files, ${Math.ceil(size / 1024)} KB packed`);
  return messages.map((message) => `${name}: ${formatMessage(message, pkg)}`);
}
