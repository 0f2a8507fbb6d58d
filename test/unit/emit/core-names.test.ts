import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { importedCoreNames } from "../../../src/emit/core.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const extras = readdirSync(join(root, "spec/conductorone-tasks"));

/** The names that the modules of a generated package import from its runtime and its client module. */
function importedIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.startsWith("core/") && path !== "index.ts")
    // What somebody wrote is no emitter's, and names nothing that is generated.
    .filter((path) => !extras.includes(path));
  const names = files.flatMap((path) => {
    const text = readFileSync(join(root, folder, path), "utf8");
    const imports = text.matchAll(
      /import (?:type )?\{([^}]*)\} from "(?:\.\.?\/)+(?:core\/[^"]*|client\.js)"/g,
    );
    return [...imports].flatMap(([, list = ""]) =>
      list.split(",").map((name) => name.replace(/^\s*type\s+/, "").trim()),
    );
  });
  return new Set(names.filter((name) => name !== ""));
}

it("every name that generated modules take from the runtime is kept from declarations", () => {
  const used = [
    ...importedIn("generated/conductorone-tasks/src"),
    ...importedIn("test/golden/library/src"),
    ...importedIn("test/golden/clinic/src"),
  ];
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !importedCoreNames.includes(name))).toEqual([]);
});

it("every one of those names is in the runtime, or in the client module that is generated", () => {
  const runtime = readdirSync(join(root, "src/runtime")).map((name) =>
    readFileSync(join(root, "src/runtime", name), "utf8"),
  );
  const exported = new Set(
    runtime.flatMap((text) =>
      [
        ...text.matchAll(
          /^export (?:declare |async )?(?:const|function|class|interface|type|enum) (\w+)/gm,
        ),
      ].map(([, name = ""]) => name),
    ),
  );
  const generated = new Set(["ApiClientOptions", "createClient"]);
  expect(importedCoreNames.filter((name) => !exported.has(name) && !generated.has(name))).toEqual(
    [],
  );
});
