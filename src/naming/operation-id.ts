import type { Operation } from "../ir/types.js";
import { remembering } from "../support/remembering.js";
import { camelCase, wordsOf } from "./casing.js";
import { fileName } from "./file-name.js";

/**
 * The parts of an operationId that is made of a group and a method: those between dots, or the two
 * of `Pets_List`. Any other underscore is only a way of writing spaces.
 */
export function idSegments({ operationId = "" }: Operation): readonly string[] {
  return segmentsOf(operationId);
}

const segmentsOf = remembering((operationId): readonly string[] => {
  const pair = /^(?=\p{Lu}[^_]*\p{Ll})([\p{L}\p{N}]+)_(?=\p{Lu}[^_]*\p{Ll})([\p{L}\p{N}]+)$/u.exec(
    operationId,
  );
  if (pair !== null) return pair.slice(1);
  return operationId.split(".").filter((segment) => segment !== "");
});

/** The group that an operation belongs to: the one that the description gives it, or else one by its id or path. */
export function groupOf(operation: Operation): string {
  return (
    givenGroup(operation) ?? idSegments(operation).at(-2) ?? resourceOf(operation) ?? "default"
  );
}

/** The group that the description gives an operation; undefined where it gives none. */
export function givenGroup(operation: Operation): string | undefined {
  return operation.hints.group ?? groupTag(operation);
}

/** The first tag that groups: not one that is but the path of its operation, or the end of that. */
export function groupTag({ tags, path }: Operation): string | undefined {
  return tags.find((tag) => !tag.includes("/") || !path.endsWith(tag));
}

/** What the path of an operation begins with, unless that is the operation itself, as in `POST /SendMessage`. */
export function resourceOf({ path, operationId = "" }: Operation): string | undefined {
  // What follows `#` or `?` tells operations of one resource apart.
  const [first, ...others] = path
    .replace(/[#?].*/s, "")
    .split("/")
    .filter((part) => part !== "" && !/^(v\d+.*|\d+([.-]\d+)*|api|\{.*\})$/i.test(part));
  const isOperation =
    others.length === 0 &&
    wordsOf(operationId).length > 1 &&
    first !== undefined &&
    lettersOf(first) === lettersOf(operationId);
  return isOperation ? undefined : first;
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/**
 * What an id says after its group, told apart by a sign: `list-for-org` of `repos/list-for-org` in `repos`, and
 * `findAll` of `UsersController_findAll` in `users`, as NestJS makes ids of a class and its method.
 */
export function afterGroup(operation: Operation): readonly string[] {
  const [id = "", ...others] = idSegments(operation);
  if (others.length > 0 || /^[A-Za-z\d]*$/.test(id)) return [];
  const group = fileName(groupOf(operation));
  return [...id.matchAll(/[^\p{L}\p{N}]+(?=\p{L})/gu)]
    .filter(({ index }) => [group, `${group}-controller`].includes(fileName(id.slice(0, index))))
    .map(({ 0: sign, index }) => camelCase(id.slice(index + sign.length)));
}

/** What a method can be called that its operation's whole id, or the description's own word for it, names in its group. */
export function namesById(operation: Operation): readonly string[] {
  const { operationId, hints } = operation;
  const words = hints.method === undefined ? [] : [camelCase(hints.method)];
  if (operationId === undefined) return words;
  const [group = "", ...others] = idSegments(operation);
  const isOwnGroup = others.length > 0 && fileName(group) === fileName(groupOf(operation));
  const rest = isOwnGroup ? [camelCase(others.join(" "))] : [];
  return [...words, camelCase([group, ...others].join(" ")), ...afterGroup(operation), ...rest];
}
