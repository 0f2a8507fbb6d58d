import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/main.js";
import { type Files, withFolder } from "../../diagnostics/temporary-folder.js";
import { memoryIo } from "./memory-io.js";

const description = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets: { get: { operationId: list, tags: [pets], responses: { "204": { description: None. } } } }
  /toys: { get: { operationId: all, tags: [toys], responses: { "204": { description: None. } } } }
`;
const overlay = `overlay: 1.0.0
info: { title: Says its name, version: "1" }
actions: [{ target: $.info, update: { title: Zoo } }]
`;
const target = { spec: "pets.yaml", out: "sdk", overlays: ["o.yaml"] };
const configOf = (...targets: readonly object[]): Files => ({
  "pets.yaml": description,
  "o.yaml": overlay,
  "sdkwright.config.json": JSON.stringify({ targets }),
});

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What requests were answered with. */
  readonly statuses: readonly number[];
}

/** Runs `mock` in a folder with some files, and asks for some paths before it is interrupted. */
function runMock(
  files: Files,
  argv: readonly string[],
  paths: readonly string[] = [],
): Promise<Outcome> {
  return withFolder(files, async (cwd) => {
    const statuses: number[] = [];
    const io = memoryIo({
      cwd,
      untilInterrupted: async () => {
        const [url = ""] = io.written.stdout.split(" ");
        for (const path of paths) statuses.push((await fetch(url + path)).status);
      },
    });
    const code = await run(["mock", "--port", "0", ...argv], io);
    return { code, ...io.written, statuses };
  });
}

describe("sdkwright mock", () => {
  test("without a description serves that of the configuration, as it is generated from", async () => {
    const operations = { include: [{ tag: "pets" }] };
    const { code, stdout, statuses } = await runMock(
      configOf({ ...target, operations }),
      [],
      ["/pets", "/toys"],
    );
    expect(code).toBe(0);
    expect(stdout).toContain(" mocks Zoo: 1 operation\n");
    expect(statuses).toEqual([204, 404]);
  });

  test("of several targets serves the one that is named", async () => {
    const config = configOf(target, { spec: "pets.yaml", out: "raw" });
    const unsaid = await runMock(config, []);
    expect(unsaid.code).toBe(2);
    expect(unsaid.stderr).toContain(
      "'--target' is needed: the configuration generates 'sdk', 'raw'",
    );
    const { stdout } = await runMock(config, ["--target", "raw"]);
    expect(stdout).toContain(" mocks Pets: 2 operations\n");
  });

  test("says what is missing where there is neither", async () => {
    const { code, stderr } = await runMock({}, []);
    expect(code).toBe(2);
    expect(stderr).toContain("config/not-found");
  });
});
