import type { Declaration, JsonObject, JsonValue, Property } from "../ir/types.js";
import {
  findOneofProse,
  oneofsKeyword,
  type ToldGroup,
  withoutOneofProse,
} from "../normalize/oneof-groups.js";
import { isObject } from "../normalize/structure.js";
import type { LintRule } from "./finding.js";

/** Groups that are told by the sentence of protocol buffers' generators. */
export const oneofInProse: LintRule<"lint/oneof-in-prose"> = function* (subject) {
  for (const { type, origin } of subject.api.declarations.values()) {
    const node = type.kind === "object" ? subject.findNode(origin)?.value : undefined;
    const description = node?.["description"];
    if (node === undefined || typeof description !== "string") continue;
    const groups = findOneofProse(description).map((group) => withKnownArms(group, node));
    const told = groups.filter(({ arms }) => arms.length > 0);
    const prose = withoutOneofProse(description);
    for (const { name = "", arms } of told) {
      yield {
        params: { group: name, names: quoted(arms) },
        place: { ...origin, pointer: `${origin.pointer}/description` },
        ...(told[0]?.name === name
          ? subject.updateAt(origin, { [oneofsKeyword]: told.map(asJson), description: prose })
          : {}),
      };
    }
  }
};

function withKnownArms({ name, arms }: ToldGroup, { properties }: JsonObject): ToldGroup {
  const known = isObject(properties) ? arms.filter((arm) => Object.hasOwn(properties, arm)) : [];
  return { ...(name === undefined ? {} : { name }), arms: known };
}

function asJson({ name, arms }: ToldGroup): JsonValue {
  return { ...(name === undefined ? {} : { name }), arms };
}

/** Sentences that make some properties exclude each other. */
const exclusive =
  /\b(?:(?:only|at most|exactly|precisely|just) one (?:of|out of)|one and only one of|either)\b([^.]*?)\b(?:(?:may|can|must|should|has to|needs to|is to) be|is (?:allowed|permitted|accepted|set|required)|are mutually exclusive)\b(?: [a-z]+)?/gi;
const excluding = /\bmutually[ -]exclusive with\b([^.]*)/gi;

/** Groups that are told in words of somebody's own. */
export const undeclaredOneof: LintRule<"lint/undeclared-oneof"> = function* (subject) {
  for (const declaration of subject.api.declarations.values()) {
    const arms = findArms(declaration);
    if (arms === undefined) continue;
    const { origin } = declaration;
    const node = subject.findNode(origin);
    const isPlain = node !== undefined && arms.every((arm) => isOwn(node.value, arm));
    yield {
      params: { names: quoted(arms) },
      place: origin,
      ...(isPlain ? subject.updateAt(origin, { [oneofsKeyword]: [{ arms }] }) : {}),
    };
  }
};

function isOwn({ properties, $ref }: JsonObject, name: string): boolean {
  return $ref === undefined && isObject(properties) && Object.hasOwn(properties, name);
}

/** The properties of which only one may be set, as far as the texts say so beyond doubt. */
function findArms({ type, docs }: Declaration): readonly string[] | undefined {
  if (type.kind !== "object" || type.groups.length > 0) return undefined;
  const optional = type.properties.filter(({ required }) => !required);
  const told = sentences(docs.description).map(([, text = ""]) => namesIn(text, optional));
  const own = optional.flatMap(({ name, docs: { description } }) => {
    if (description === undefined) return [];
    const others = [...description.matchAll(excluding)].map(([, text = ""]) =>
      namesIn(text, optional),
    );
    const listed = sentences(description).map(([, text = ""]) => namesIn(text, optional));
    return [...others.map((names) => [...new Set([name, ...names])]), ...listed];
  });
  const groups = [...told, ...own].filter((names) => names.length > 1);
  const [first] = groups;
  if (first === undefined) return undefined;
  const sorted = first.toSorted();
  // Texts that say different things may mean pairs, or more than one group.
  const isOne = groups.every(
    (names) => JSON.stringify(names.toSorted()) === JSON.stringify(sorted),
  );
  return isOne ? sorted : undefined;
}

function sentences(text = ""): readonly RegExpMatchArray[] {
  return [...text.matchAll(exclusive)];
}

/** The properties that a text names: in quotes, or by a name that is no word of English. */
function namesIn(text: string, properties: readonly Property[]): readonly string[] {
  const words = new Set(text.match(/[\w$-]+/g));
  const marked = new Set([...text.matchAll(/[`'"“*]+([\w$-]+)[`'"”*]+/g)].map(([, name]) => name));
  return properties
    .map(({ name }) => name)
    .filter((name) => marked.has(name) || (words.has(name) && /[_\d]|[a-z][A-Z]/.test(name)));
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(", ");
}
