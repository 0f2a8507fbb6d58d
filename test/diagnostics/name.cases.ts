import { resolveTarget } from "../../src/config/resolve-targets.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { findForms } from "../../src/ir/forms.js";
import { allocateNames } from "../../src/naming/naming.js";
import { loadNames } from "../../src/pipeline/name-lock.js";
import { lowerText, withSchemas } from "../support/documents.js";
import type { DiagnosticCase, Provoked } from "./cases.js";
import { withFolder } from "./temporary-folder.js";

/** Names a schema, `v1.Pet`, of a package that has published some names. */
function byLock(
  lock: string,
  { schema = "{ type: string }", runtimeNames = [] as readonly string[] } = {},
): () => Promise<Provoked> {
  return () =>
    withFolder({ "out/sdkwright.lock": lock }, async (cwd) => {
      const sink = new DiagnosticSink();
      const target = resolveTarget({ spec: "spec.yaml", out: "out" }, cwd, cwd);
      const published = (await loadNames(target, sink))?.published.names;
      const { api } = lowerText(withSchemas(`v1.Pet: ${schema}`));
      if (published !== undefined)
        allocateNames(api, findForms(api), { runtimeNames, published }, sink);
      return { diagnostics: sink.diagnostics, findDocument: () => undefined };
    });
}

/** Inputs for what is reported about published names. */
export const nameCases: readonly DiagnosticCase[] = [
  {
    code: "name/kept",
    provoke: byLock('types Pet "/components/schemas/v1.Pet"\n', {
      schema: "{ type: string, x-sdkwright-name: Animal }",
    }),
    want: {
      message: "This stays 'Pet', as it was published; otherwise it would want to be 'Animal'.",
      help: "nothing has to be done; its line in the package's sdkwright.lock renames it",
      pointer: "/components/schemas/v1.Pet",
    },
  },
  {
    code: "name/not-kept",
    provoke: byLock('types Pet "/components/schemas/v1.Pet"\n', { runtimeNames: ["Pet"] }),
    want: {
      message:
        "This was published as 'Pet', which the package needs for something else; it is 'V1Pet' now.",
      help: "its line in the package's sdkwright.lock chooses another name",
      pointer: "/components/schemas/v1.Pet",
    },
  },
  {
    code: "name/lock-unreadable",
    provoke: byLock('types Pet "a"\ntypes Pet "b"\n'),
    want: {
      message: "The published names cannot be read: 'Pet' has another line in this scope.",
      help: "correct it, or take the file from version control",
      at: "2:1",
    },
  },
];
