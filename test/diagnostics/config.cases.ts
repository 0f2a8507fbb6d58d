import { loadConfig } from "../../src/config/load-config.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { loadFaker } from "../../src/pipeline/load-faker.js";
import type { DiagnosticCase, Provoked } from "./cases.js";
import { type Files, withFolder } from "./temporary-folder.js";

/** Loads the configuration of a folder with the given files. */
function byConfig(files: Files, path?: string): () => Promise<Provoked> {
  return () =>
    withFolder(files, async (cwd) => {
      const sink = new DiagnosticSink();
      await loadConfig({ cwd, path }, sink);
      return { diagnostics: sink.diagnostics, findDocument: () => undefined };
    });
}

/** Loads the package that an option needs, where it is not installed. */
async function withoutFaker(): Promise<Provoked> {
  const sink = new DiagnosticSink();
  await loadFaker(sink, () => {
    const missing = new Error("Cannot find package '@faker-js/faker'");
    return Promise.reject(Object.assign(missing, { code: "ERR_MODULE_NOT_FOUND" }));
  });
  return { diagnostics: sink.diagnostics, findDocument: () => undefined };
}

function yaml(text: string): Files {
  return { "sdkwright.config.yaml": text };
}

function typescript(text: string): Files {
  return { "sdkwright.config.ts": text };
}

/** Failing inputs for what is wrong with a configuration. */
export const configCases: readonly DiagnosticCase[] = [
  {
    code: "config/missing-package",
    provoke: withoutFaker,
    want: {
      message:
        "The option 'realistic' needs the package '@faker-js/faker', which is not installed.",
      help: "run 'npm install --save-dev @faker-js/faker', or leave 'realistic' out",
    },
  },
  {
    code: "config/not-found",
    provoke: byConfig({ "spec.yaml": "" }),
    want: { message: "There is no configuration in this folder, and no description was named." },
  },
  {
    code: "config/not-found",
    name: "a file that is named",
    provoke: byConfig({}, "conf/other.ts"),
    want: { message: "The configuration 'conf/other.ts' does not exist." },
  },
  {
    code: "config/ambiguous",
    provoke: byConfig({ "sdkwright.config.ts": "", "sdkwright.config.json": "" }),
    want: {
      message: "There are several configurations: sdkwright.config.ts, sdkwright.config.json.",
    },
  },
  {
    code: "config/load-failed",
    name: "a syntax error in YAML",
    provoke: byConfig(yaml("targets:\n  - spec: @a\n")),
    want: {
      message:
        "The configuration 'sdkwright.config.yaml' cannot be loaded: Plain value cannot start with reserved character @.",
      at: "2:11",
    },
  },
  {
    code: "config/load-failed",
    name: "an empty file",
    provoke: byConfig(yaml("")),
    want: { message: "The configuration 'sdkwright.config.yaml' cannot be loaded: it is empty." },
  },
  {
    code: "config/load-failed",
    name: "a syntax error in TypeScript",
    provoke: byConfig(typescript("export default {\n  targets: : []\n};\n")),
    want: {
      message:
        "The configuration 'sdkwright.config.ts' cannot be loaded: ParseError: Unexpected token.",
      at: "2:12",
    },
  },
  {
    code: "config/load-failed",
    name: "a module that is not there",
    provoke: byConfig(typescript('import "./shared.js";\nexport default {};\n')),
    want: {
      message:
        "The configuration 'sdkwright.config.ts' cannot be loaded: Cannot find module './shared.js'.",
    },
  },
  {
    code: "config/load-failed",
    name: "an error that is thrown",
    provoke: byConfig(typescript('throw new Error("no SPEC_DIR!");\n')),
    want: { message: "The configuration 'sdkwright.config.ts' cannot be loaded: no SPEC_DIR!" },
  },
  {
    code: "config/unknown-key",
    provoke: byConfig(yaml("targets:\n  - spec: a\n    out: b\n    formater: oxfmt\n")),
    want: {
      message: "'formater' is not an option.",
      help: "did you mean 'formatter'?",
      at: "4:5",
      pointer: "/targets/0/formater",
    },
  },
  {
    code: "config/unknown-key",
    name: "one of a target, beside the targets",
    provoke: byConfig(yaml("out: b\ntargets:\n  - spec: a\n    out: b\n")),
    want: {
      message: "'out' is not an option here.",
      help: "it belongs into an entry of 'targets'",
      at: "1:1",
    },
  },
  {
    code: "config/unknown-key",
    name: "one of a package",
    provoke: byConfig(yaml("targets:\n  - spec: a\n    out: b\n    name: pets\n")),
    want: {
      message: "'name' is not an option here.",
      help: "it belongs into 'package'",
      at: "4:5",
    },
  },
  {
    code: "config/unknown-key",
    name: "one of a selector",
    provoke: byConfig(yaml("targets:\n  - spec: a\n    out: b\n    operations: { tag: pets }\n")),
    want: {
      message: "'tag' is not an option here.",
      help: "it belongs into an entry of 'include' or an entry of 'exclude'",
      at: "4:19",
    },
  },
  {
    code: "config/unknown-key",
    name: "in TypeScript",
    provoke: byConfig(
      typescript(
        'import { defineConfig } from "sdkwright";\nexport default defineConfig({\n  targets: [{ spec: "a", out: "b", "check me": true }],\n});\n',
      ),
    ),
    want: {
      message: "'check me' is not an option.",
      help: "remove it",
      at: "3:36",
      pointer: "/targets/0/check me",
    },
  },
  {
    code: "config/invalid-value",
    provoke: byConfig(yaml("targets:\n  - spec: a\n    out: b\n    formatter: biome\n")),
    want: {
      message: "'formatter' must be 'oxfmt' or 'prettier', not 'biome'.",
      at: "4:16",
      pointer: "/targets/0/formatter",
    },
  },
  {
    code: "config/invalid-value",
    name: "no object at all",
    provoke: byConfig({ "sdkwright.config.mjs": "export default () => ({ targets: [] });\n" }),
    want: { message: "'configuration' must be an object, not a function." },
  },
  {
    code: "config/missing-key",
    provoke: byConfig({
      "sdkwright.config.json": '{\n  "targets": [\n    { "spec": "a" }\n  ]\n}\n',
    }),
    want: {
      message: "'out' is missing.",
      help: "add it: the path of a folder",
      at: "3:5",
      pointer: "/targets/0",
    },
  },
  {
    code: "config/missing-key",
    name: "no default export",
    provoke: byConfig(typescript("export const targets = [];\n")),
    want: {
      message: "'export default' is missing.",
      help: "add it: export default defineConfig({ targets: [...] })",
    },
  },
  {
    code: "config/conflicting-out",
    provoke: byConfig(
      yaml("targets:\n  - { spec: a, out: generated }\n  - { spec: b, out: ./generated/b/ }\n"),
    ),
    want: {
      message: "Two targets write to 'generated/b' and 'generated', which overlap.",
      at: "3:21",
      pointer: "/targets/1/out",
    },
  },
];
