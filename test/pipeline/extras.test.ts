import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Workspace, type Outcome } from "./workspace.js";

const description = `
openapi: 3.1.0
info: { title: Pets, version: "1" }
security: [{ token: [] }]
paths:
  /a: { get: { operationId: a, responses: { "204": { description: done } } } }
components: { securitySchemes: { token: { type: oauth2, flows: { clientCredentials: { tokenUrl: /t, scopes: {} } } } } }
`;
const config = `
targets:
  - { spec: spec.yaml, out: out, extras: mine, package: { name: pets } }
`;
const greeting = `import { createWebhookText } from "./deep/text.js";
import type { SdkError } from "./core/errors.js";

/** Greets. */
export function greet(name: string,   error?: SdkError): string {
  return createWebhookText(name) + (error?.kind ?? "");
}
`;
const text = `export const createWebhookText = (name: string): string => \`hello \${name}\`;\n`;
const auth = `export { createTokenSource } from "./core/token-source.js";\n`;

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
  workspace.put("spec.yaml", description);
  workspace.put("sdkwright.config.yaml", config);
  workspace.put("mine/greeting.ts", greeting);
  workspace.put("mine/deep/text.ts", text);
  workspace.put("mine/README.md", "## Greeting\n\nSays hello.\n");
});
afterEach(() => workspace.dispose());

const run = async (...flags: string[]): Promise<Outcome> => workspace.run(["generate", ...flags]);
const read = (path: string): string => readFileSync(workspace.path(path), "utf8");
const json = (path: string): Record<string, Record<string, unknown>> =>
  JSON.parse(read(path)) as never;

describe("modules that somebody wrote", () => {
  it("go into the package as they are, with what is compiled from them", async () => {
    expect((await run()).code).toBe(0);
    expect(read("out/src/greeting.ts")).toBe(greeting);
    const { exports } = json("out/package.json");
    expect(exports?.["./greeting"]).toEqual({
      import: { types: "./dist/esm/greeting.d.ts", default: "./dist/esm/greeting.js" },
      require: { types: "./dist/cjs/greeting.d.ts", default: "./dist/cjs/greeting.js" },
    });
    // Modules in folders are for the others.
    expect(Object.keys(exports ?? {})).not.toContainEqual(expect.stringContaining("deep"));
    const esm = (await import(
      pathToFileURL(workspace.path("out/dist/esm/greeting.js")).href
    )) as object;
    const cjs = createRequire(import.meta.url)(
      workspace.path("out/dist/cjs/greeting.js"),
    ) as object;
    for (const module of [esm, cjs]) {
      const { greet } = module as { greet: (name: string) => string };
      expect(greet("you")).toBe("hello you");
    }
    const files = Object.keys(json("out/sdkwright.manifest.json")["files"] ?? {});
    expect(files).toEqual(
      expect.arrayContaining(["src/greeting.ts", "src/deep/text.ts", "dist/esm/greeting.d.ts"]),
    );
    expect(read("out/README.md")).toContain("\n## Greeting\n\nSays hello.\n");
  });

  it("are compared by --check, and gone when they are gone", async () => {
    await run();
    expect((await run("--check")).code).toBe(0);
    workspace.put("mine/greeting.ts", greeting.replace("Greets.", "Says hello."));
    const stale = await run("--check");
    expect(stale.code).toBe(1);
    expect(stale.stderr).toContain("out/src/greeting.ts");
    workspace.put("sdkwright.config.yaml", config.replace("extras: mine, ", ""));
    expect((await run()).code).toBe(0);
    expect(() => read("out/src/greeting.ts")).toThrow("ENOENT");
    expect(read("out/package.json")).not.toContain("greeting");
  });

  it("stop the run where they do not fit the package, which stays what it was", async () => {
    await run();
    const written = workspace.texts("out");
    workspace.put("mine/greeting.ts", "export const one: number = '1';\n");
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain("mine/greeting.ts:1:14  error  extras/type-error");
    expect(stderr).toContain("> 1 | export const one: number = '1';");
    expect(workspace.texts("out")).toEqual(written);
  });

  it("have the same bytes whatever ends their lines", async () => {
    await run();
    const written = workspace.texts("out");
    workspace.put("mine/greeting.ts", greeting.replaceAll("\n", "\r\n"));
    await run();
    expect(workspace.texts("out")).toEqual(written);
  });

  it("may stand for the module of credentials, and bring what they need of the core", async () => {
    await run();
    expect(read("out/src/auth.ts")).toContain("createClientCredentials");
    expect(read("out/README.md")).toContain('import { clientCredentials } from "pets/auth";');
    workspace.put("mine/auth.ts", auth);
    expect((await run()).code).toBe(0);
    expect(read("out/src/auth.ts")).toBe(auth);
    expect(read("out/README.md")).not.toContain("clientCredentials");
    workspace.put(
      "spec.yaml",
      description.replace(/^components.*\n/m, "").replace(/^security.*\n/m, ""),
    );
    expect((await run()).code).toBe(0);
    expect(read("out/src/core/token-source.ts")).toContain("createTokenSource");
    expect(Object.keys(json("out/package.json")["exports"] ?? {})).toContain("./auth");
    rmSync(workspace.path("mine/auth.ts"));
    expect((await run()).code).toBe(0);
    expect(() => read("out/src/core/token-source.ts")).toThrow("ENOENT");
  });
});
