import { findCompanions } from "../../../ir/companions.js";
import type { Declaration, ObjectType, Property } from "../../../ir/types.js";
import { allProperties } from "../../../ir/visit.js";
import type { DeclarationNames } from "../../../naming/names.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { Direction, EmitContext } from "../../emit-context.js";
import { ModuleBuilder } from "../../ts/module.js";
import {
  StructureKind,
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  type PropertySignatureStructure,
  type StatementStructures,
  type TypeAliasDeclarationStructure,
} from "../../ts/structures.js";
import {
  defaultNote,
  literalText,
  memberNotes,
  namedComment,
  propertyName,
} from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";

/** Emits the types of all declarations, a module for each namespace of the description, and an index. */
export function emitModels(context: EmitContext): readonly EmittedFile[] {
  const modules = new Map<string, ModuleBuilder>();
  const companions = findCompanions(context.api);
  for (const declaration of context.api.declarations.values()) {
    const { module: path } = context.names.declaration(declaration.id);
    const module = modules.get(path) ?? new ModuleBuilder(path);
    modules.set(path, module);
    module.add(...declarationStatements(declaration, companions, context, module));
  }
  const sorted = [...modules.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [...sorted.map((module) => module.emit()), emitIndex(sorted)];
}

function emitIndex(modules: readonly ModuleBuilder[]): EmittedFile {
  const index = new ModuleBuilder("src/models/index.ts");
  index.add(
    ...modules.map((module): StatementStructures => ({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: module.path.replace("src/models/", "./").replace(/\.ts$/, ".js"),
    })),
  );
  return index.emit();
}

function declarationStatements(
  declaration: Declaration,
  companions: ReturnType<typeof findCompanions>,
  context: EmitContext,
  module: ModuleBuilder,
): readonly StatementStructures[] {
  const names = context.names.declaration(declaration.id);
  const directions = context.forms.directions(declaration.id);
  const types = directions.flatMap((direction) =>
    typeStatements(declaration, names, direction, context, module),
  );
  const { type } = declaration;
  // The case function reads what was received, or what is sent where nothing else is known.
  const direction = directions.includes("response") ? "response" : "request";
  if (type.kind !== "object") return types;
  const writer = new TypeWriter(context, module, direction);
  return [
    ...types,
    ...caseFunctions(type, names, companions.get(declaration.id), direction, writer, module),
    ...undeclaredGetter(type, names, direction, writer, module),
  ];
}

function typeStatements(
  { type, docs }: Declaration,
  names: DeclarationNames,
  direction: Direction,
  context: EmitContext,
  module: ModuleBuilder,
): readonly StatementStructures[] {
  const writer = new TypeWriter(context, module, direction);
  const name = names.type[direction];
  const form =
    direction === "request" && names.type.response !== name ? "The form that is sent." : undefined;
  const members = type.kind === "enum" ? memberNotes(type.members) : undefined;
  const comment = namedComment(name, docs, members, form);
  if (type.kind !== "object") return [alias(name, writer.text(type), comment)];
  if (type.groups.length > 0) return groupStatements(type, names, direction, writer, comment);
  const properties = writer.visible(type.properties);
  if (properties.length === 0) return [alias(name, writer.objectText(type), comment)];
  const structure: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    name,
    isExported: true,
    docs: comment,
    properties: properties.map((property) => propertySignature(property, writer)),
    indexSignatures: writer
      .indexTexts(type)
      .map((index) => ({ keyName: "key", keyType: index.key, returnType: index.type })),
  };
  return [structure];
}

function alias(name: string, type: string, docs: string[]): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, name, isExported: true, type, docs };
}

function propertySignature(property: Property, writer: TypeWriter): PropertySignatureStructure {
  return {
    kind: StructureKind.PropertySignature,
    name: propertyName(property.name),
    type: writer.propertyText(property),
    hasQuestionToken: writer.isOptional(property),
    docs: namedComment(
      property.name,
      property.docs,
      expansionNote(property),
      defaultNote(property.default),
    ),
  };
}

function expansionNote({ expands }: Property): string | undefined {
  if (expands === undefined) return undefined;
  return `JSONPath to the related ${expands.many ? "objects" : "object"} that \`expand\` gives as \`${expands.name.replaceAll("`", "'")}\`.`;
}

/** An object with oneof groups: an interface of arms for each, and the type that has one of them at most. */
function groupStatements(
  type: ObjectType,
  names: DeclarationNames,
  direction: Direction,
  writer: TypeWriter,
  comment: string[],
): readonly StatementStructures[] {
  const statements: StatementStructures[] = type.groups.map((group, index) => ({
    kind: StructureKind.Interface,
    name: names.groups[index]?.arms[direction] ?? "",
    isExported: true,
    docs: [`What can be set in \`${names.type[direction]}\`: one of these at most.`],
    properties: writer.visible(group.arms).map((arm) => ({
      ...propertySignature(arm, writer),
      hasQuestionToken: false,
    })),
  }));
  const text = writer.objectText(type, (group) => {
    const arms = names.groups[type.groups.indexOf(group)]?.arms[direction] ?? "";
    return `${writer.groupType(group)}<${arms}>`;
  });
  return [...statements, alias(names.type[direction], text, comment)];
}

function caseFunctions(
  type: ObjectType,
  names: DeclarationNames,
  companions: ReadonlySet<string> | undefined,
  direction: Direction,
  writer: TypeWriter,
  module: ModuleBuilder,
): readonly FunctionDeclarationStructure[] {
  return type.groups.map((group, index) => {
    const arms = writer.visible(group.arms).map((arm) => arm.name);
    const own = [
      ...type.properties.map((property) => property.name),
      ...type.groups
        .filter((other) => other !== group)
        .flatMap((other) => other.arms.map((arm) => arm.name)),
    ];
    // What a value has from elsewhere is no arm that a newer server knows.
    const elsewhere = [...(companions ?? [])].filter(
      (name) => !own.includes(name) && !arms.includes(name),
    );
    const others = [...own, ...elsewhere.toSorted()];
    const { caseFunction = "", arms: armNames } = names.groups[index] ?? {};
    const cases = module.type("OneofCase", core.oneof);
    const call = module.value("oneofCase", core.oneof);
    return {
      kind: StructureKind.Function,
      name: caseFunction,
      isExported: true,
      docs: [
        `\nTells which of \`${armNames?.[direction] ?? ""}\` is set, for an exhaustive \`switch\` over \`case\`.`,
      ],
      parameters: [{ name: "value", type: `${names.type[direction]} | null | undefined` }],
      returnType: `${cases}<${armNames?.[direction] ?? ""}>`,
      statements: [`return ${call}(value, ${literalText(arms)}, ${literalText(others)});`],
    };
  });
}

/** A function that reads what is not declared with its exact type, where the type itself cannot say it. */
function undeclaredGetter(
  type: ObjectType,
  names: DeclarationNames,
  direction: Direction,
  writer: TypeWriter,
  module: ModuleBuilder,
): readonly FunctionDeclarationStructure[] {
  const held = writer.undeclaredText(type);
  if (held === undefined || names.undeclared === undefined) return [];
  const declared = allProperties(type).map((property) => property.name);
  const call = module.value("findUndeclared", core.undeclared);
  const name = names.type[direction];
  return [
    {
      kind: StructureKind.Function,
      name: names.undeclared,
      isExported: true,
      docs: [
        `\nFinds what a \`${name}\` holds under a name that it does not declare; undefined where there is nothing.`,
      ],
      parameters: [
        { name: "value", type: `${name} | null | undefined` },
        { name: "name", type: "string" },
      ],
      returnType: `${held} | undefined`,
      statements: [`return ${call}<${held}>(value, name, ${literalText(declared)});`],
    },
  ];
}
