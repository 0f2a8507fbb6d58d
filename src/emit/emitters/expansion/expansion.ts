import { findExpandable, relationsOf, type ExpandableResponse } from "../../../ir/expansion.js";
import type { ObjectType, Property, SymbolId } from "../../../ir/types.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import {
  StructureKind,
  type FunctionDeclarationStructure,
  type PropertySignatureStructure,
  type StatementStructures,
} from "../../ts/structures.js";
import { literalText, namedComment, objectText, propertyName, type Member } from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";

/** Where the module is, for what else writes about it. */
export const expansionModule = "src/expand.ts";

/** Emits what puts related objects in the place of the JSONPaths that lead to them, where there are any. */
export function emitExpansion(context: EmitContext): readonly EmittedFile[] {
  const responses = findExpandable(context.api);
  if (responses.length === 0) return [];
  const module = new ModuleBuilder(expansionModule);
  for (const view of new Set(responses.map((response) => response.view))) {
    const first = responses.find((response) => response.view === view);
    if (first !== undefined) module.add(...viewStatements(first, context, module));
  }
  for (const many of [false, true]) {
    const own = responses.filter((response) => response.many === many);
    if (own.length > 0) module.add(expandFunction(own, many, context, module));
  }
  module.add(relatedFunction(responses, context, module));
  return [module.emit()];
}

function objectOf(view: SymbolId, { api }: EmitContext): ObjectType {
  const type = api.declarations.get(view)?.type;
  if (type?.kind !== "object") throw new Error(`internal error: ${view} is no object`);
  return type;
}

/** The type of an expanded object, and how its relations are found. */
function viewStatements(
  { view, list, item }: ExpandableResponse,
  context: EmitContext,
  module: ModuleBuilder,
): readonly StatementStructures[] {
  const names = context.names.expansion(view);
  const writer = new TypeWriter(context, module, "response");
  const { properties } = objectOf(view, context);
  const relations = relationsOf(properties);
  const own = writer.visible(properties.filter(({ expands }) => expands === undefined));
  const members = [
    ...own.map((property) => ownProperty(property, writer)),
    ...relations.map(({ name, many, target, docs }): PropertySignatureStructure => {
      const text = writer.text(target === undefined ? item : { kind: "reference", target });
      return {
        kind: StructureKind.PropertySignature,
        name: propertyName(name),
        hasQuestionToken: true,
        type: many ? `(${text})[]` : text,
        docs: namedComment(name, docs),
      };
    }),
  ];
  const entries = relations.map(({ property, name, many }): Member => [
    property,
    objectText([["name", literalText(name)], ...(many ? [["many", "true"] as const] : [])]),
  ]);
  return [
    {
      kind: StructureKind.Interface,
      name: names.type,
      isExported: true,
      docs: [
        `A \`${writer.reference(view)}\` with the related objects that its paths lead to, where they were asked for.`,
      ],
      properties: members,
    },
    constant(
      names.spec,
      objectText([
        ["list", literalText(list)],
        ["relations", objectText(entries)],
      ]),
      { type: module.type("ExpansionSpec", core.expansion) },
    ),
  ];
}

function ownProperty(property: Property, writer: TypeWriter): PropertySignatureStructure {
  return {
    kind: StructureKind.PropertySignature,
    name: propertyName(property.name),
    // A response may lack the object itself.
    hasQuestionToken: true,
    type: writer.propertyText(property),
    docs: namedComment(property.name, property.docs),
  };
}

/**
 * The function over all responses that hold one object with paths, or a list of them: an overload for each
 * property that holds some, since responses of optional properties alone are told apart by nothing else.
 */
function expandFunction(
  responses: readonly ExpandableResponse[],
  many: boolean,
  context: EmitContext,
  module: ModuleBuilder,
): FunctionDeclarationStructure {
  const writer = new TypeWriter(context, module, "response");
  const holders = new Map(
    responses.map((response) => [`${response.property} ${response.view}`, response]),
  );
  const holding = module.type("Holding", core.expansion);
  const name = many ? "expandList" : "expand";
  const overloads = [...holders.values()].map(({ property, view }) => {
    const held = many ? `readonly ${writer.reference(view)}[]` : writer.reference(view);
    const expanded = context.names.expansion(view).type;
    return {
      docs: [
        many
          ? `\nExpands every object of a response's \`${property}\`; none where there are none.`
          : `\nGives a response's \`${property}\` with the related objects that its paths lead to; what was not expanded is undefined.`,
      ],
      typeParameters: ["Response extends object"],
      parameters: [
        {
          name: "response",
          type: `Response & ${holding}<Response, ${literalText(property)}, ${held}>`,
        },
      ],
      returnType: many ? `${expanded}[]` : expanded,
    };
  });
  const specs = [...holders.values()].map(({ property, view }): Member => [
    property,
    context.names.expansion(view).spec,
  ]);
  const call = many ? "expandList" : "expandOne";
  const run = module.value(`${call}Response`, core.expansion);
  return {
    kind: StructureKind.Function,
    name,
    isExported: true,
    overloads,
    parameters: [{ name: "response", type: "object" }],
    returnType: many ? "object[]" : "object",
    statements: [`return ${run}(response, ${objectText(specs)});`],
  };
}

/** The function that gives the list itself, typed. */
function relatedFunction(
  responses: readonly ExpandableResponse[],
  context: EmitContext,
  module: ModuleBuilder,
): FunctionDeclarationStructure {
  const writer = new TypeWriter(context, module, "response");
  const lists = new Map(
    responses.map((one) => {
      const item = writer.text(one.item);
      return [`${one.list} ${item}`, { list: one.list, item }];
    }),
  );
  const run = module.value("relatedOf", core.expansion);
  const holding = module.type("Holding", core.expansion);
  const overloads = [...lists.values()].map(({ list, item }) => ({
    docs: ["\nGives the related objects that a response holds; none where none were asked for."],
    typeParameters: ["Response extends object"],
    parameters: [
      {
        name: "response",
        type: `Response & ${holding}<Response, ${literalText(list)}, readonly object[]>`,
      },
    ],
    returnType: `${item}[]`,
  }));
  const names = [...new Set([...lists.values()].map(({ list }) => list))];
  return {
    kind: StructureKind.Function,
    name: "related",
    isExported: true,
    overloads,
    parameters: [{ name: "response", type: "object" }],
    returnType: "object[]",
    statements: [`return ${run}(response, ${literalText(names)});`],
  };
}
