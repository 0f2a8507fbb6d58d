import { findExpandable, relationsOf } from "../../../ir/expansion.js";
import { successResponses } from "../../../ir/response-shape.js";
import type { EmitContext } from "../../emit-context.js";
import type { ExampleText } from "../../example.js";
import { keyText } from "../../ts/text.js";

/** The README's example of expanding a response. */
export interface ExpandModel {
  readonly call: string;
  /** How a related object is reached in what `expand` gives. */
  readonly access: string;
}

/** The first operation that answers with one object and paths to others, one that reads if there is one. */
export function expandModel(context: EmitContext, exampleOf: ExampleText): ExpandModel | undefined {
  const { api, names } = context;
  const single = findExpandable(api).filter(({ many }) => !many);
  const reading = api.operations.filter(({ method }) => method === "GET");
  for (const operation of [...reading, ...api.operations]) {
    const types = successResponses(operation).flatMap(({ content }) =>
      content.map(({ type }) => type),
    );
    const found = single.find(({ response }) =>
      types.some((type) => type.kind === "reference" && type.target === response),
    );
    const view = found && api.declarations.get(found.view)?.type;
    const [relation] = view?.kind === "object" ? relationsOf(view.properties) : [];
    if (relation === undefined) continue;
    const key = keyText(relation.name);
    const { property } = names.service(operation.id);
    return {
      call: `${property}.${names.operation(operation.id).method}(${exampleOf(operation) ?? ""})`,
      access: key === relation.name ? `.${key}` : `[${key}]`,
    };
  }
  return undefined;
}
