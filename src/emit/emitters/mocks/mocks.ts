import type { SampleTree, ValueSampleTree } from "../../../fixtures/tree.js";
import type {
  Declaration,
  IrType,
  Operation,
  SymbolId,
  TagValue,
  UnionType,
} from "../../../ir/types.js";
import { byPreference } from "../../../ir/body-shape.js";
import { indexOperations } from "../../../ir/operation-index.js";
import { successResponses } from "../../../ir/response-shape.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { Direction, EmitContext } from "../../emit-context.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import { StructureKind, type StatementStructures } from "../../ts/structures.js";
import { keyText, propertyName } from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";
import { emitHandlers } from "./handlers.js";
import { createHeaderTexts } from "./headers.js";
import { emitIncomingMocks } from "./incoming.js";
import { sampleText, type SampleNames } from "./samples.js";
import { emitState } from "./state.js";
import { itemValuesText, samplesModule, valuesText } from "./values.js";
import type { SampleTrees } from "../../sample-trees.js";

const folder = "src/mocks";

/** Emits samples, builders, fixtures, and the responses and handlers of every operation. */
export function emitMocks(context: EmitContext, trees: SampleTrees): readonly EmittedFile[] {
  const samples = new ModuleBuilder(samplesModule);
  const builders = new ModuleBuilder(`${folder}/builders.ts`);
  const fixtures = new ModuleBuilder(`${folder}/fixtures.ts`);
  for (const declaration of context.api.declarations.values()) {
    for (const direction of context.forms.directions(declaration.id)) {
      const tree = trees.declarations[direction].get(declaration.id);
      if (tree === undefined) continue;
      samples.add(sampleStatement(declaration, tree, direction, context, samples));
      builders.add(builderStatement(declaration, tree, direction, context, builders));
      fixtures.add(fixtureStatement(declaration, direction, context, fixtures));
    }
  }
  const filled = [samples, builders, fixtures].filter((module) => !module.isEmpty);
  const incoming = emitIncomingMocks(context, trees);
  const hasHandlers = context.names.services.length > 0;
  return [
    ...filled.map((module) => module.emit()),
    emitResponses(context, trees),
    ...incoming,
    emitBuild(filled.length > 0, incoming.length > 0),
    ...(hasHandlers ? emitHandlers(context, trees, createHeaderTexts(context.api, trees)) : []),
    ...emitState(context, trees),
    emitIndex(hasHandlers, context.state.operations.size > 0),
  ];
}

/** Emits the entry of all mocks that take no other package. */
function emitBuild(hasDeclarations: boolean, hasIncoming: boolean): EmittedFile {
  const module = new ModuleBuilder(`${folder}/build.ts`);
  const namespaces = hasDeclarations
    ? { build: "builders", fixtures: "fixtures", responses: "responses" }
    : { responses: "responses" };
  module.add(
    ...Object.entries(namespaces).map(([name, file]) => exportNamespace(name, file)),
    ...(hasIncoming ? [exportAll("./incoming.js")] : []),
    exportTypes("../core/builder.js", "ArmBuilder", "Builder"),
    exportTypes(
      "../core/samples.js",
      "DeepPartial",
      "FixtureBuilder",
      "SampleOptions",
      "SampleSize",
    ),
  );
  return module.emit();
}

/** Emits the entry of all mocks. */
function emitIndex(hasHandlers: boolean, hasState: boolean): EmittedFile {
  const module = new ModuleBuilder(`${folder}/index.ts`);
  module.add(exportAll("./build.js"));
  if (!hasHandlers) return module.emit();
  module.add(
    exportNamespace("handlers", "handlers"),
    exportAll("./all-handlers.js"),
    ...(hasState ? [exportAll("./stateful-handlers.js")] : []),
    exportTypes(
      "../core/mock-handlers.js",
      "OperationHandler",
      "OperationHandlers",
      "RequestResolver",
    ),
    exportTypes("../core/mock-types.js", "HandlerOptions", "ReceivedRequest", "ResponseOptions"),
  );
  return module.emit();
}

function exportNamespace(namespaceExport: string, file: string): StatementStructures {
  return {
    kind: StructureKind.ExportDeclaration,
    namespaceExport,
    moduleSpecifier: `./${file}.js`,
  };
}

function exportAll(moduleSpecifier: string): StatementStructures {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier };
}

function exportTypes(moduleSpecifier: string, ...names: readonly string[]): StatementStructures {
  return {
    kind: StructureKind.ExportDeclaration,
    isTypeOnly: true,
    namedExports: names.map((name) => ({ name })),
    moduleSpecifier,
  };
}

function sampleStatement(
  { id }: Declaration,
  tree: SampleTree,
  direction: Direction,
  context: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const sample: SampleNames = {
    of: (target) => context.names.declaration(target).sample[direction],
    type: () => module.type("SampleData", core.samples),
  };
  // A function and not a constant: TypeScript follows how a constant was assigned from every place that names it.
  return {
    kind: StructureKind.Function,
    name: sample.of(id),
    isExported: true,
    returnType: sample.type(),
    statements: [`return ${sampleText(tree, sample)};`],
  };
}

function builderStatement(
  declaration: Declaration,
  tree: SampleTree,
  direction: Direction,
  context: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const names = context.names.declaration(declaration.id);
  const type = module.type(names.type[direction], names.module);
  const arms = armsText(declaration, tree, direction, context, module);
  const parameters = arms === undefined ? type : `${type}, ${arms}`;
  const sample = module.value(names.sample[direction], samplesModule);
  const call = module.value("builder", core.builder);
  return constant(names.builder[direction], `/* @__PURE__ */ ${call}(${sample})`, {
    type: `${module.type(arms === undefined ? "Builder" : "ArmBuilder", core.builder)}<${parameters}>`,
    isExported: true,
  });
}

/** The arms that a builder has methods for: those of oneof groups, or the tags of a union that have a value. */
function armsText(
  { id, type }: Declaration,
  tree: SampleTree,
  direction: Direction,
  context: EmitContext,
  module: ModuleBuilder,
): string | undefined {
  const groups = tree.kind === "value" ? groupArms(type, id, tree, direction, context, module) : [];
  if (groups.length > 0) return groups.join(" & ");
  const arms = tree.kind === "union" ? (tree.arms ?? []) : [];
  return type.kind === "union" && arms.length > 0
    ? tagArms(type, new Set(arms.map(({ tag }) => tag)), direction, context, module)
    : undefined;
}

/** The interfaces of the arms of an object, or of those parts of an intersection that its sample has the arms of. */
function groupArms(
  type: IrType,
  id: SymbolId,
  { groups = [] }: ValueSampleTree,
  direction: Direction,
  context: EmitContext,
  module: ModuleBuilder,
): readonly string[] {
  const sampled = new Set(groups.flatMap((arms) => arms.map(({ name }) => name)));
  const parts =
    type.kind === "intersection" ? type.parts : [{ kind: "reference", target: id } as const];
  return parts.flatMap((part) => {
    const held = part.kind === "reference" ? context.api.declarations.get(part.target) : undefined;
    if (held?.type.kind !== "object") return [];
    const arms = held.type.groups.flatMap((group) => group.arms);
    if (held.id !== id && !arms.every(({ name }) => sampled.has(name))) return [];
    const names = context.names.declaration(held.id);
    return names.groups.map((group) => module.type(group.arms[direction], names.module));
  });
}

function tagArms(
  union: UnionType,
  tags: ReadonlySet<TagValue>,
  direction: Direction,
  context: EmitContext,
  module: ModuleBuilder,
): string {
  const writer = new TypeWriter(context, module, direction);
  // Two variants may share a tag; then a value with it is one of them.
  const arms = new Map<string, string[]>();
  for (const { tag, variant } of union.discriminator?.mapping ?? []) {
    const type = union.variants[variant];
    if (type !== undefined && tags.has(tag))
      arms.set(String(tag), [...(arms.get(String(tag)) ?? []), writer.text(type)]);
  }
  const members = [...arms].map(([tag, texts]) => `${propertyName(tag)}: ${texts.join(" | ")};`);
  return `{ ${members.join(" ")} }`;
}

function fixtureStatement(
  { id }: Declaration,
  direction: Direction,
  context: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const names = context.names.declaration(id);
  const type = module.type(names.type[direction], names.module);
  const sample = module.value(names.sample[direction], samplesModule);
  const call = module.value("fixtureBuilder", core.samples);
  return constant(names.builder[direction], `/* @__PURE__ */ ${call}(${sample})`, {
    type: `${module.type("FixtureBuilder", core.samples)}<${type}>`,
    isExported: true,
  });
}

function emitResponses(context: EmitContext, trees: SampleTrees): EmittedFile {
  const module = new ModuleBuilder(`${folder}/responses.ts`);
  const { byId } = indexOperations(context.api);
  for (const service of context.names.services) {
    const members = service.operations.flatMap((id) => {
      const operation = byId.get(id);
      return operation === undefined ? [] : [operationText(operation, context, trees, module)];
    });
    module.add(
      constant(context.names.responses(service), `{ ${members.join(", ")} }`, {
        isExported: true,
        docs: [
          `The bodies of the responses of \`${service.property}\`, or the items of streams, by operation and status.`,
        ],
      }),
    );
  }
  return module.emit();
}

function operationText(
  operation: Operation,
  context: EmitContext,
  trees: SampleTrees,
  module: ModuleBuilder,
): string {
  const successes = successResponses(operation);
  const responses = operation.responses.flatMap((response) => {
    const { status, content } = response;
    const isSuccess = successes.includes(response);
    const [preferred, ...others] = byPreference(content);
    // The preferred media type has the status to itself; the others are named after it.
    const named = [
      ...(preferred === undefined ? [] : [[status, preferred] as const]),
      ...others.map((media) => [`${status} ${media.mediaType}`, media] as const),
    ];
    return named.flatMap(([key, media]) => {
      const items = isSuccess ? itemValuesText(media, context, trees, module) : undefined;
      const text = items ?? valuesText([media], context, trees, module);
      return text === undefined ? [] : [`${keyText(key)}: ${text}`];
    });
  });
  return `${keyText(context.names.operation(operation.id).method)}: { ${responses.join(", ")} }`;
}
