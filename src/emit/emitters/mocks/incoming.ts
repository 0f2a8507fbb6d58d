import type { EmittedFile } from "../../../support/emitted-file.js";
import type { EmitContext } from "../../emit-context.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import { StructureKind } from "../../ts/structures.js";
import { keyText } from "../../ts/text.js";
import { valuesText } from "./values.js";
import type { SampleTrees } from "../../sample-trees.js";

const incomingModule = "src/mocks/incoming.ts";

/** Emits the payloads of every webhook and callback, where the description has any. */
export function emitIncomingMocks(
  context: EmitContext,
  trees: SampleTrees,
): readonly EmittedFile[] {
  const { api, names } = context;
  if (api.incoming.length === 0) return [];
  const module = new ModuleBuilder(incomingModule);
  for (const kind of ["webhook", "callback"] as const) {
    const members = api.incoming
      .filter((incoming) => incoming.kind === kind)
      .flatMap(({ id, content }) => {
        const text = valuesText(content, context, trees, module);
        return text === undefined ? [] : [`${keyText(names.incoming(id).key)}: ${text}`];
      });
    if (members.length === 0) continue;
    module.add(
      constant(`${kind}s`, `{ ${members.join(", ")} }`, {
        isExported: true,
        docs: [`The payloads of the ${kind}s.`],
      }),
    );
  }
  module.add({
    kind: StructureKind.ExportDeclaration,
    namedExports: [{ name: "signedRequest" }],
    moduleSpecifier: "../core/webhook-request.js",
  });
  return [module.emit()];
}
