import { alternatives } from "../../../ir/alternatives.js";
import { indexOperations } from "../../../ir/operation-index.js";
import { declarationOf, type PlannedResource } from "../../../ir/state.js";
import type { Api, JsonValue, Operation, Parameter } from "../../../ir/types.js";
import type { EffectPlan } from "../../../runtime/mock-state-plan.js";
import { placesOf } from "../../../runtime/mock-state-places.js";
import type { ReadAs } from "../../../runtime/mock-state-request.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { formatPointer } from "../../../support/json-pointer.js";
import { isJsonMedia } from "../../../support/media-type.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import type { SampleTrees } from "../../sample-trees.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import { StructureKind } from "../../ts/structures.js";
import { literalText, objectText, type Member } from "../../ts/text.js";
import { handlersModule } from "./handlers.js";
import { routeText } from "./routes.js";
import { sampleText } from "./samples.js";
import { receivedSamples } from "./values.js";

const stateModule = "src/mocks/state.ts";

/** The module of the handlers that remember. */
const statefulModule = "src/mocks/stateful-handlers.ts";

/** Emits the handlers that remember what is made, and what they go by; nothing where nothing is kept. */
export function emitState(context: EmitContext, trees: SampleTrees): readonly EmittedFile[] {
  if (context.state.operations.size === 0) return [];
  return [emitPlan(context, trees), emitStateful(context)];
}

function emitStateful({ names }: EmitContext): EmittedFile {
  const module = new ModuleBuilder(statefulModule);
  const groups = names.services.map((service) =>
    module.value(names.responses(service), handlersModule),
  );
  const handle = module.value("handleStatefully", core.mockState);
  const plan = module.value("stateMock", stateModule);
  module.add({
    kind: StructureKind.Function,
    name: "statefulHandlers",
    isExported: true,
    docs: [
      "\nA handler for every operation, with one memory that is new: what is made can be fetched, listed, changed and removed. The others answer with their first success.",
    ],
    parameters: [
      {
        name: "options",
        type: module.type("StatefulOptions", core.mockState),
        hasQuestionToken: true,
      },
    ],
    returnType: `${module.type("OperationHandler", core.mockHandlers)}[]`,
    statements: [`return ${handle}({ ${groups.join(", ")} }, ${plan}, options);`],
  });
  return module.emit();
}

function emitPlan(context: EmitContext, trees: SampleTrees): EmittedFile {
  const { state, api } = context;
  const module = new ModuleBuilder(stateModule);
  const { byId } = indexOperations(api);
  const operations = new Map<string, Member>();
  for (const [id, effects] of state.operations) {
    const operation = byId.get(id);
    const route = operation && routeText(operation, api);
    // Operations of one route cannot be told apart by their requests.
    if (operation === undefined || route === undefined || operations.has(route)) continue;
    const reads = readsOf(operation, effects, api);
    const text = objectText([
      ["effects", literalText(effects as unknown as JsonValue)],
      ...(Object.keys(reads).length === 0 ? [] : [["reads", literalText(reads)] as const]),
    ]);
    operations.set(route, [route, text]);
  }
  const resources = [...state.resources.values()].map((resource) =>
    resourceText(resource, context, trees, module),
  );
  const members: Member[] = [
    ["resources", `[${resources.join(", ")}]`],
    ["operations", objectText([...operations].toSorted(byRoute).map(([, member]) => member))],
  ];
  module.add(
    constant("stateMock", objectText(members), {
      type: module.type("StateMock", core.mockState),
      isExported: true,
      docs: ["What is kept between requests, and what operations do to it."],
    }),
  );
  return module.emit();
}

function byRoute([one]: readonly [string, Member], [other]: readonly [string, Member]): number {
  return one < other ? -1 : 1;
}

function resourceText(
  resource: PlannedResource,
  context: EmitContext,
  trees: SampleTrees,
  module: ModuleBuilder,
): string {
  const id = declarationOf(resource);
  const samples = receivedSamples(context, module);
  const check = id && module.value(context.names.declaration(id).check, "src/checks/types.ts");
  const plan = Object.entries(resource.plan).map(([name, value]): Member => [
    name,
    literalText(value as JsonValue),
  ]);
  return objectText([
    ...plan,
    ["sample", id === undefined ? sampleText(trees.inline(resource), samples) : samples.of(id)],
    ...(check === undefined ? [] : [["check", check] as const]),
  ]);
}

/** How the parameters that effects ask for are read; plain texts are left out. */
function readsOf(
  { parameters }: Operation,
  effects: readonly EffectPlan[],
  api: Api,
): Record<string, ReadAs> {
  const asked = new Set(
    effects.flatMap(placesOf).map((place) => place.split("/").slice(0, 3).join("/")),
  );
  const entries = parameters.flatMap((parameter): [string, ReadAs][] => {
    const place = formatPointer([parameter.location, parameter.name]);
    const as = asked.has(place) ? readingOf(parameter, api) : undefined;
    return as === undefined ? [] : [[place, as]];
  });
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const separators: Readonly<Record<string, ReadAs>> = { spaceDelimited: " ", pipeDelimited: "|" };

function readingOf(parameter: Parameter, api: Api): ReadAs | undefined {
  const { type, location, style = "", mediaType, explode = location === "query" } = parameter;
  if (mediaType !== undefined) return isJsonMedia(mediaType) ? "json" : undefined;
  const kinds = new Set(alternatives(type, api).map(({ kind }) => kind));
  if (kinds.has("array") || kinds.has("tuple"))
    return location === "query" && explode ? "all" : (separators[style] ?? ",");
  if (kinds.has("object")) {
    if (style === "deepObject") return "members";
    return location === "query" && style === "form" && explode ? "fields" : undefined;
  }
  if (kinds.has("string") || kinds.has("unknown")) return undefined;
  return kinds.has("number") ? "number" : kinds.has("boolean") ? "boolean" : undefined;
}
