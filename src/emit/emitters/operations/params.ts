import {
  bodyVariants,
  needsContentType,
  sentItem,
  type BodyForm,
  type BodyVariant,
} from "../../../ir/body-shape.js";
import { fixedValue, isNeeded } from "../../../ir/needed-parameter.js";
import type { IrType, MediaContent, Operation, Parameter } from "../../../ir/types.js";
import type { OperationNames } from "../../../naming/names.js";
import { essenceOf, isMediaRange } from "../../../support/media-type.js";
import { core, isMergePatch } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { mediaTypeText, sentMediaType } from "../../media-reading.js";
import type { ModuleBuilder } from "../../ts/module.js";
import {
  StructureKind,
  type PropertySignatureStructure,
  type StatementStructures,
} from "../../ts/structures.js";
import {
  commentBefore,
  defaultNote,
  docComment,
  namedComment,
  propertyName,
} from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";

/** How the argument object of a call is declared. */
export interface Signature {
  readonly takesParams: boolean;
  readonly optional: boolean;
}

/** Tells whether a call takes an argument object, and whether it can be left out. */
export function signatureOf(
  operation: Operation,
  names: OperationNames,
  { api }: EmitContext,
): Signature {
  const [body] = bodyVariants(operation, api);
  const required = operation.parameters.some((parameter) => isNeeded(parameter, api));
  const isFlat = names.bodyArguments[0] === undefined;
  const bodyRequired =
    body !== undefined &&
    operation.body?.required === true &&
    (!isFlat || body.flat?.allOptional !== true);
  return {
    takesParams: operation.parameters.length > 0 || body !== undefined,
    optional: !required && !bodyRequired,
  };
}

/**
 * Declares the argument object of a call.
 *
 * A body of one form is flat or one property, beside the parameters. One of several forms is a union
 * that the media type discriminates: it is left out for the preferred form and named for the others.
 */
export function paramsStatements(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): readonly StatementStructures[] {
  if (!signatureOf(operation, names, context).takesParams) return [];
  const writer = new TypeWriter(context, module, "request");
  const scope: BodyScope = { operation, names, context, module, writer };
  const parameters = operation.parameters.map((parameter) => parameterProperty(parameter, scope));
  const base = {
    name: names.params,
    isExported: true,
    docs: [`What \`${names.function}\` sends.`],
  };
  const bodies = bodyVariants(operation, context.api).map((variant, index) =>
    variantBody(variant, index, scope),
  );
  const [only, ...others] = bodies;
  if (only === undefined || others.length > 0) {
    if (only === undefined) {
      return [{ ...base, kind: StructureKind.Interface, properties: parameters }];
    }
    const union = bodies.map((body) => `(${intersectionText(body.properties, body.flat?.text)})`);
    const own = parameters.length === 0 ? "" : `${literalTypeText(parameters)} & `;
    return [{ ...base, kind: StructureKind.TypeAlias, type: `${own}(${union.join(" | ")})` }];
  }
  const properties = [...parameters, ...only.properties];
  const { flat } = only;
  if (flat === undefined || (flat.isInterface && properties.length > 0)) {
    const parent = flat === undefined ? {} : { extends: [flat.text] };
    return [{ ...base, kind: StructureKind.Interface, ...parent, properties }];
  }
  const type = intersectionText(properties, flat.text);
  return [{ ...base, kind: StructureKind.TypeAlias, type }];
}

interface BodyScope {
  readonly operation: Operation;
  readonly names: OperationNames;
  readonly context: EmitContext;
  readonly module: ModuleBuilder;
  readonly writer: TypeWriter;
}

/** What one way of giving a body adds to the argument object. */
interface VariantBody {
  readonly properties: readonly PropertySignatureStructure[];
  /** The body itself, where its properties stand beside the others. */
  readonly flat?: { readonly text: string; readonly isInterface: boolean };
}

function variantBody(variant: BodyVariant, index: number, scope: BodyScope): VariantBody {
  const { operation, names } = scope;
  const isRequired = operation.body?.required === true || index > 0;
  const chosen = contentTypeProperty(variant, index, isRequired, scope);
  const argument = names.bodyArguments[index];
  const own = chosen === undefined ? [] : [chosen];
  if (argument === undefined) {
    // An object of which nothing is sent would forbid what stands beside it.
    const isAlone = own.length === 0 && operation.parameters.length === 0;
    if (!isAlone && scope.writer.saysNothing(variant.contents[0].type)) return { properties: own };
    return { properties: own, flat: flatText(variant, isRequired, scope) };
  }
  const [content] = variant.contents;
  const body: PropertySignatureStructure = {
    kind: StructureKind.PropertySignature,
    name: argument,
    type: formText[variant.form](content, scope, variant),
    hasQuestionToken: !isRequired,
    docs: docComment(operation.body?.docs ?? {}, formNote(variant.form, content.mediaType)),
  };
  return { properties: [...own, body] };
}

type BodyText = (content: MediaContent, scope: BodyScope, variant: BodyVariant) => string;

/** The types of bodies by form. */
const formText: Readonly<Record<BodyForm, BodyText>> = {
  value: (_, scope, variant) => valueText(variant, scope),
  items: (content, { writer, module, context: { api } }) => {
    const item = sentItem(content, api) ?? { kind: "unknown" };
    return `${module.type("ItemsBody", core.binary)}<${writer.text(item)}>`;
  },
  parts: (content, { writer, module, context: { api } }) => {
    const part = sentItem(content, api) ?? { kind: "unknown" };
    return `${module.type("PartsBody", core.binary)}<${writer.text(part)}>`;
  },
  text: () => "string",
  bytes: (_, { module }) => module.type("BinaryBody", core.binary),
  bytesOrText: (_, { module }) => `${module.type("BinaryBody", core.binary)} | string`,
  fields: () => "{ [name: string]: unknown }",
  any: () => "unknown",
};

/** The type of a body that is a value: that of its schema, or what changes such a value. */
function valueText({ contents }: BodyVariant, { writer, module }: BodyScope): string {
  const text = writer.text(contents[0].type);
  return contents.every(isMergePatch)
    ? `${module.type("MergePatch", core.mergePatch)}<${text}>`
    : text;
}

/** Says what a text is to hold, which its type does not. */
function formNote(form: BodyForm, mediaType: string): string | undefined {
  if (form !== "text" || essenceOf(mediaType) === "text/plain") return undefined;
  return `As text in \`${mediaType.replaceAll("`", "'")}\`.`;
}

function contentTypeProperty(
  variant: BodyVariant,
  index: number,
  isRequired: boolean,
  { names, context: { api } }: BodyScope,
): PropertySignatureStructure | undefined {
  if (names.contentTypeArgument === undefined) return undefined;
  const [first] = variant.contents;
  const isOptional = index === 0 && !(isRequired && needsContentType(variant, api));
  const sent = sentMediaType(first, api);
  const note = isOptional && !isMediaRange(sent) ? [`Default: \`${sent}\``] : [];
  return {
    kind: StructureKind.PropertySignature,
    name: names.contentTypeArgument,
    type: [...new Set(variant.contents.map(({ mediaType }) => mediaTypeText(mediaType)))].join(
      " | ",
    ),
    hasQuestionToken: isOptional,
    docs: note.length === 0 ? [] : docComment({}, ...note),
  };
}

/** A body whose properties stand beside the parameters, and whether an interface can extend it. */
function flatText(
  variant: BodyVariant,
  isRequired: boolean,
  scope: BodyScope,
): { readonly text: string; readonly isInterface: boolean } {
  const { writer, context, module } = scope;
  const { flat } = variant;
  const [{ type }] = variant.contents;
  const own = writer.text(type);
  const text = valueText(variant, scope);
  // A body that may be left out, but has required properties, is left out as a whole.
  if (!isRequired && flat?.allOptional !== true) {
    return { text: `${module.type("AllOrNone", core.oneof)}<${text}>`, isInterface: false };
  }
  return { text, isInterface: text === own && isInterface(type, writer, context) };
}

/** True where a body is a reference to what is emitted as an interface, which another may extend. */
function isInterface(type: IrType, writer: TypeWriter, { api }: EmitContext): boolean {
  const target = type.kind === "reference" ? api.declarations.get(type.target)?.type : undefined;
  return (
    target?.kind === "object" &&
    target.groups.length === 0 &&
    writer.visible(target.properties).length > 0
  );
}

function parameterProperty(
  parameter: Parameter,
  { names, writer, context: { api } }: BodyScope,
): PropertySignatureStructure {
  const sent = fixedValue(parameter, api) ?? parameter.default;
  return {
    kind: StructureKind.PropertySignature,
    name: propertyName(
      names.arguments.get(`${parameter.location} ${parameter.name}`) ?? parameter.name,
    ),
    type: writer.text(parameter.type),
    hasQuestionToken: !isNeeded(parameter, api),
    docs: namedComment(parameter.name, parameter.docs, defaultNote(sent)),
  };
}

function intersectionText(
  properties: readonly PropertySignatureStructure[],
  other: string | undefined,
): string {
  const own = properties.length === 0 ? [] : [literalTypeText(properties)];
  return [...own, ...(other === undefined ? [] : [other])].join(" & ");
}

function literalTypeText(properties: readonly PropertySignatureStructure[]): string {
  const members = properties.map((property) => {
    const docs = Array.isArray(property.docs) ? property.docs : [];
    const comment = commentBefore(docs.map(String));
    const mark = property.hasQuestionToken === true ? "?" : "";
    return `${comment}${property.name}${mark}: ${String(property.type)};`;
  });
  return `{\n${members.join("\n")}\n}`;
}
