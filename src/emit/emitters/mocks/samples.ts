import type { SampleTree, TaggedTree, TemplateTree, NamedTree } from "../../../fixtures/tree.js";
import type { SymbolId } from "../../../ir/types.js";
import { literalText, objectText, type Member } from "../../ts/text.js";

/** What the text of a sample refers to, in the module that it is written into. */
export interface SampleNames {
  /** The sample that a reference of a tree leads to. */
  of(target: SymbolId): string;
  /** The type `Sample` of the runtime. */
  type(): string;
}

/** Writes a tree as the object literal that `Sample` of the runtime takes. */
export function sampleText(tree: SampleTree, names: SampleNames): string {
  if (tree.kind === "blob") return objectText([["blob", literalText(tree.text)]]);
  const template = (inner: TemplateTree): string => templateText(inner, names);
  const named = (list: readonly NamedTree[]): string =>
    objectText(list.map((entry) => [entry.name, template(entry.template)]));
  const sizes = [
    ...optionalEntry("minimal", tree.minimal, template),
    ...optionalEntry("maximal", tree.maximal, template),
  ];
  if (tree.kind === "value") {
    return objectText([
      ["value", template(tree.value)],
      ...optionalEntry("required", tree.required, (properties) =>
        listText(properties.map(literalText)),
      ),
      ...optionalEntry("recursive", tree.recursive, named),
      ...optionalEntry("groups", tree.groups, (groups) => listText(groups.map(named))),
      ...sizes,
    ]);
  }
  const arm = ({ tag, template: inner }: TaggedTree): string =>
    listText([literalText(tag), template(inner)]);
  return objectText([
    ...optionalEntry("tag", tree.tag, (tag) => literalText(tag)),
    ...optionalEntry("arms", tree.arms, (arms) => listText(arms.map(arm))),
    ...optionalEntry("variants", tree.variants, (variants) => listText(variants.map(template))),
    ...sizes,
  ]);
}

function optionalEntry<Value>(
  name: string,
  value: Value | undefined,
  write: (value: Value) => string,
): Member[] {
  return value === undefined ? [] : [[name, write(value)]];
}

function templateText(tree: TemplateTree, names: SampleNames): string {
  switch (tree.kind) {
    case "scalar":
      return literalText(tree.value);
    case "array":
      return listText(tree.items.map((item) => templateText(item, names)));
    case "object":
      return objectText(
        tree.properties.map(({ name, template }) => [name, templateText(template, names)]),
      );
    case "inline":
      // Where functions stand in a list, TypeScript widens what one of them makes, unless it says what that is.
      return `(): ${names.type()} => (${sampleText(tree.sample, names)})`;
    case "reference":
      return names.of(tree.target);
  }
}

function listText(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}
