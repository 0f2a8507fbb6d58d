import type { Encodings } from "../ir/types.js";
import { canonicalJson } from "../support/canonical-json.js";

/** What one writes in another way than the other: properties of a form, parts of a list, as people call them. */
export function changedEncodings(before: Encodings, after: Encodings): readonly string[] {
  return [...changedProperties(before, after), ...changedPositions(before, after)];
}

function changedProperties(before: Encodings, after: Encodings): readonly string[] {
  const names = [before, after].flatMap(({ encoding = [] }) =>
    encoding.map(({ property }) => property),
  );
  const textOf = ({ encoding = [] }: Encodings, property: string): string =>
    canonicalJson(encoding.find((one) => one.property === property) ?? { property });
  return [...new Set(names)]
    .filter((name) => textOf(before, name) !== textOf(after, name))
    .map((name) => `property ${name}`);
}

function changedPositions(before: Encodings, after: Encodings): readonly string[] {
  const lengths = [before, after].map(({ prefixEncoding = [] }) => prefixEncoding.length);
  const count = Math.max(...lengths);
  const textOf = ({ prefixEncoding = [], itemEncoding = {} }: Encodings, index: number): string =>
    canonicalJson(prefixEncoding[index] ?? itemEncoding);
  const isChanged = (index: number): boolean => textOf(before, index) !== textOf(after, index);
  const parts = Array.from({ length: count }, (_, index) => index).filter(isChanged);
  return [
    ...parts.map((index) => `part ${index + 1}`),
    ...(isChanged(count) ? [count === 0 ? "every part" : `every part after part ${count}`] : []),
  ];
}
