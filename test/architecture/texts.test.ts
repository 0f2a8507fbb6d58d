import { homedir } from "node:os";
import { describe, expect, it } from "vitest";
import { listProjectFiles, readProjectText, root } from "./project-files.js";

// The names of APIs that we generate for: the generator may not know any of them.
const apiNames = /conductor.?one|hard.?reset|task.?view|expand.?mask/i;

it("neither sources nor templates name a particular API", () => {
  const files = listProjectFiles(/^(src|templates)\//);
  expect(files.length).toBeGreaterThan(10);
  expect(findLines(files, apiNames)).toEqual([]);
});

it("no file names a registry other than npm's own, or a path of one machine", () => {
  const files = listProjectFiles(/./).filter((path) => !path.startsWith("test/architecture/"));
  expect(files.length).toBeGreaterThan(10);
  expect(findLines(files, machineText())).toEqual([]);
  // Documents of other people may well say `/Users/{id}`, so only our own texts are held to these.
  const own = files.filter((path) => !/^(spec|generated|test\/golden)\//.test(path));
  expect(
    findLines(own, /\/(home|Users)\/\w+\/|[A-Z]:\\\\?Users\\|\/work\/(main|shared)\b/),
  ).toEqual([]);
});

it("the lock file takes packages from npm's own registry", () => {
  const lock = readProjectText("package-lock.json")!;
  const hosts = [...lock.matchAll(/"resolved": "([a-z+]+:\/\/[^/"]*)/g)].map(([, host]) => host);
  expect(hosts.filter((host) => host !== "https://registry.npmjs.org")).toEqual([]);
});

it("the lock file has what other platforms install, without which `npm ci` refuses it", () => {
  const { packages } = JSON.parse(readProjectText("package-lock.json")!) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/.*node_modules\//, "")));
  const wanted = Object.values(packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  );
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

describe("the check for machines", () => {
  it.each([
    { given: `see ${root}src`, want: true },
    { given: "registry=http://10.0.0.7:4873/", want: true },
    { given: "registry = https://npm.corp.example/", want: true },
    { given: "registry=https://registry.npmjs.org/", want: false },
    { given: '"registry": "https://npm.corp.example"', want: true },
    { given: "the registry of names", want: false },
  ])("$want for $given", ({ given, want }) => {
    expect(machineText().test(given)).toBe(want);
  });
});

/** What only this machine, or only one network, can resolve. */
function machineText(): RegExp {
  const alternatives = [
    root.replace(/\/$/, ""),
    // A home such as `/root` is a prefix of too much to look for alone.
    `${homedir()}/`,
    ...registryHosts(),
  ].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const registrySetting = String.raw`registry["']?\s*[=:]\s*["']?https?:\/\/(?!registry\.npmjs\.org)`;
  return new RegExp([...alternatives, registrySetting].join("|"));
}

/** Set by npm where it runs the tests; elsewhere there is no registry to leak. */
function registryHosts(): string[] {
  const registry = process.env["npm_config_registry"];
  if (registry === undefined || !URL.canParse(registry)) return [];
  const { host } = new URL(registry);
  return host === "registry.npmjs.org" || host === "" ? [] : [host];
}

function findLines(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((path) => {
    const lines = readProjectText(path)?.split("\n") ?? [];
    return lines.flatMap((line, index) => {
      const found = pattern.exec(line);
      return found === null ? [] : [`${path}:${index + 1} ${found[0]}`];
    });
  });
}
