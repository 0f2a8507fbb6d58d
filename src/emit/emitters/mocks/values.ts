import { preferredContent } from "../../../ir/body-shape.js";
import { exampleKey } from "../../../ir/examples.js";
import { itemSequence } from "../../../ir/item-sequence.js";
import type { IrType, MediaContent } from "../../../ir/types.js";
import { joinPointer } from "../../../support/json-pointer.js";
import type { EmitContext } from "../../emit-context.js";
import { readingOf } from "../../media-reading.js";
import type { SampleTrees } from "../../sample-trees.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { literalText } from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";
import { sampleText, type SampleNames } from "./samples.js";
import { core } from "../../core.js";

/** The module that declares the samples. */
export const samplesModule = "src/mocks/samples.ts";

/**
 * Writes a function that gives the values of a body: of the preferred media type, where there are
 * several; undefined where there is no body.
 */
export function valuesText(
  contents: readonly MediaContent[],
  context: EmitContext,
  trees: SampleTrees,
  module: ModuleBuilder,
): string | undefined {
  const content = preferredContent(contents);
  if (content === undefined) return undefined;
  const reading = readingOf(content, context.api);
  if (reading === "text") return `(): string[] => [${literalText("text")}]`;
  if (reading === "binary") return `(): Blob[] => [new Blob([${literalText("binary")}])]`;
  if (reading === "any") return `(): unknown[] => [${literalText("any")}]`;
  return jsonValuesText(content, context, trees, module);
}

/** The same of what the items of a body are, where the body of a success is read item by item. */
export function itemValuesText(
  content: MediaContent,
  context: EmitContext,
  trees: SampleTrees,
  module: ModuleBuilder,
): string | undefined {
  const sequence = itemSequence(content, context.api);
  return sequence && jsonValuesText(itemContent(content, sequence.item), context, trees, module);
}

/** An item of a body as a body of its own; an example of the whole is none of it. */
export function itemContent(content: MediaContent, item: IrType): MediaContent {
  const pointer = joinPointer(content.origin.pointer, "itemSchema");
  return { ...content, type: item, origin: { ...content.origin, pointer } };
}

function jsonValuesText(
  content: MediaContent,
  context: EmitContext,
  trees: SampleTrees,
  module: ModuleBuilder,
): string {
  const { type } = content;
  const writer = new TypeWriter(context, module, "response");
  const variants = module.value("variants", core.samples);
  const text = writer.text(type);
  const options = `options?: ${module.type("SampleOptions", core.samples)}`;
  const list = type.kind === "reference" ? `${text}[]` : `(${text})[]`;
  const sample = sampleValueText(content, context, trees, module);
  return `(${options}): ${list} => ${variants}(${sample}, options)`;
}

/** Writes the sample of a body: the name of a declared one, or the sample itself. */
export function sampleValueText(
  content: MediaContent,
  context: EmitContext,
  trees: SampleTrees,
  module: ModuleBuilder,
): string {
  const names = receivedSamples(context, module);
  const { type } = content;
  if (type.kind === "reference" && !hasExample(content, context)) return names.of(type.target);
  const tree = trees.inline(content);
  // Only an example of its own makes the sample of a body more than its type's.
  const isDeclared = type.kind === "reference" && tree.kind !== "union";
  return isDeclared ? names.of(type.target) : sampleText(tree, names);
}

/** The samples of what is received, for a module that imports them. */
export function receivedSamples(context: EmitContext, module: ModuleBuilder): SampleNames {
  return {
    of: (target) => module.value(context.names.declaration(target).sample.response, samplesModule),
    type: () => module.type("SampleData", core.samples),
  };
}

function hasExample({ origin }: MediaContent, { api }: EmitContext): boolean {
  return api.examples?.has(exampleKey(origin)) === true;
}
