import type { Declaration, Operation, Origin } from "../ir/types.js";
import { groupKeywords, isNumbered, methodKeywords, schemaNameKeywords } from "../lower/hints.js";
import { camelCase } from "../naming/casing.js";
import { findFunctionNames } from "../naming/function-names.js";
import { divideName } from "../naming/declarations.js";
import type { GivenName, PassedOver } from "../naming/name-decision.js";
import { fileName } from "../naming/file-name.js";
import { groupOf, groupTag, idSegments, resourceOf } from "../naming/operation-id.js";
import { isObject } from "../normalize/structure.js";
import { resolvePointer } from "../support/json-pointer.js";
import type { ExplainFacts } from "./explanation.js";
import type { Thing } from "./things.js";

/** What a name is for, and by which rule it is made. */
interface Use {
  readonly what: string;
  readonly rule: string;
}

/** By the last word of what a name is given to: names that are made from other names. */
const derivedUses: Readonly<Record<string, Use>> = {
  params: {
    what: "type of the arguments",
    rule: "the method, after the group where that has to be said, with 'Params' behind",
  },
  error: {
    what: "type of the errors",
    rule: "the method, after the group where that has to be said, with 'Error' behind",
  },
  response: {
    what: "type of the answers",
    rule: "the method, after the group where that has to be said, with 'Response' behind",
  },
  requestForm: {
    what: "type of what is sent",
    rule: "the type of what is received, with 'Input' behind, as the two differ",
  },
  arms: { what: "type of the arms", rule: "the type that has the oneof group, with 'Arms' behind" },
  expanded: { what: "type of the expanded object", rule: "the type, with 'Expanded' before it" },
  webhook: { what: "type of the payload", rule: "the webhook, with 'Webhook' behind" },
  callback: { what: "type of the payload", rule: "the callback, with 'Callback' behind" },
  reply: { what: "type of the reply", rule: "the webhook or callback, with 'Reply' behind" },
  parse: { what: "function that reads a request", rule: "the payload, with 'parse' before it" },
  function: { what: "function", rule: "the same as the method" },
  spec: { what: "constant that describes it", rule: "the function, with 'Spec' behind" },
  caseFunction: { what: "function that tells the arm", rule: "the type, with 'Case' behind" },
  undeclared: { what: "function that finds the rest", rule: "the type, with 'Undeclared' behind" },
  builder: { what: "builder", rule: "the type, in camelCase" },
  sample: { what: "sample", rule: "the type in camelCase, with 'Sample' behind" },
  check: { what: "check", rule: "the type in camelCase, with 'Check' behind" },
  expansion: { what: "constant that expands it", rule: "the type, with 'Expansion' behind" },
};

/** Says what a name is for, and why it is that: the rule, and then what stood in the way of another. */
export function reasonsOf(
  given: GivenName,
  thing: Thing | undefined,
  facts: ExplainFacts,
  titleOf: (id: string) => string | undefined,
): { readonly what: string; readonly why: readonly string[] } {
  const { request, decision, name } = given;
  const role = request.id.slice(request.id.lastIndexOf(" ") + 1);
  const isDerived = request.id !== thing?.id && Object.hasOwn(derivedUses, role);
  const use = (isDerived ? derivedUses[role] : undefined) ?? ownUse(given, thing, facts);
  const [wanted = ""] = request.candidates;
  if (decision.how === "published") {
    const now =
      wanted === name
        ? `It is made from ${use.rule}.`
        : `The description would call it '${wanted}' now, from ${use.rule}.`;
    return { what: use.what, why: ["It was published so: 'sdkwright.lock' keeps it.", now] };
  }
  const passed = decision.passed.map((one) => passedWords(one, titleOf));
  const last =
    decision.how === "hash" ? ["So it has its first name with a hash of its place."] : [];
  return { what: use.what, why: [`It is made from ${use.rule}.`, ...passed, ...last] };
}

function passedWords(
  { name, because, by }: PassedOver,
  titleOf: (id: string) => string | undefined,
): string {
  const others = [...new Set(by.map((id) => titleOf(id) ?? `'${id}'`))];
  const shown = others.slice(0, mostShown).join(", ");
  const more = others.length > mostShown ? ` and ${others.length - mostShown} more` : "";
  if (because === "reserved")
    return `'${name}' is reserved for the language or for what every package has.`;
  if (because === "wanted")
    return `'${name}' is wanted by ${shown}${more} as well, so none has it.`;
  return `'${name}' is taken by ${others.length === 0 ? "another part of the package" : shown}.`;
}

const mostShown = 3;

/** Names the keyword that asks for a name. */
function extensionOf(
  origin: Origin | undefined,
  keywords: readonly string[],
  { documents }: ExplainFacts,
): string {
  const document = documents.find(({ name }) => name === origin?.source);
  const node = document && resolvePointer(document.value, origin?.pointer ?? "");
  const keyword = isObject(node) ? keywords.find((one) => node[one] !== undefined) : undefined;
  return keyword === undefined ? "what an extension asks for" : `what '${keyword}' asks for`;
}

function ownUse({ scope, request }: GivenName, thing: Thing | undefined, facts: ExplainFacts): Use {
  const { declarations, operations } = facts.api;
  const declaration = declarations.get(request.id);
  if (declaration !== undefined) return { what: "type", rule: schemaRule(declaration, facts) };
  if (thing?.kind === "client") {
    const rule = facts.isClientConfigured ? "what the configuration says" : "the title";
    return { what: "class", rule };
  }
  const operation = operations.find(({ id }) => id === request.id);
  if (operation !== undefined && scope?.endsWith("/methods") === true)
    return { what: "method", rule: methodRule(operation, facts) };
  if (thing?.kind === "group") {
    const what = groupUses[scope ?? ""] ?? "property of handlers and responses";
    return { what, rule: groupRule(thing, facts) };
  }
  return {
    what: scope === "types" ? "type" : "name",
    rule: "what it is called in the description",
  };
}

/** What the names of a group are for, by their scope; others are those of the mocks. */
const groupUses: Readonly<Record<string, string>> = { types: "class", services: "property" };

function schemaRule({ nameParts, origin }: Declaration, facts: ExplainFacts): string {
  const { api, names } = facts;
  if (nameParts.hint !== undefined) {
    const further = isNumbered(nameParts.path[0] ?? "") ? ["title"] : [];
    return extensionOf(origin, [...schemaNameKeywords, ...further], facts);
  }
  if (nameParts.property !== undefined)
    return "the property that holds it, or where that is taken the way to it, as others refer to it";
  const way = nameParts.path.join(", ");
  if (nameParts.parent === undefined) {
    const [name = ""] = nameParts.path;
    const { namespace, type } = divideName(name);
    if (namespace.length === 0) return `the component's name '${name}'`;
    const part = type.length === 1 ? "the last part" : `the end '${type.join(".")}'`;
    return `${part} of the component's name '${name}'`;
  }
  const holder = api.declarations.has(nameParts.parent)
    ? `'${names.declaration(nameParts.parent).type.response}'`
    : "the method, after the group where that has to be said";
  return `${holder}, which holds it, and the way to it (${way}), as it has no name of its own`;
}

function methodRule(operation: Operation, facts: ExplainFacts): string {
  if (operation.hints.method !== undefined)
    return extensionOf(operation.origin, methodKeywords, facts);
  if (operation.operationId === undefined)
    return "the HTTP method and the path, as there is no 'operationId'";
  const functionName = findFunctionNames(facts.api.operations).get(operation.id);
  const rule = `the 'operationId' '${operation.operationId}'`;
  return functionName !== undefined &&
    camelCase(functionName) === facts.names.operation(operation.id).method
    ? `what stands before the path and the method in ${rule}`
    : rule;
}

function groupRule({ id }: Thing, facts: ExplainFacts): string {
  const { api, names } = facts;
  const service = names.services.find(({ file }) => file === id);
  const operation = api.operations.find((one) => one.id === service?.operations[0]);
  if (operation === undefined) return "what its operations have in common";
  if (operation.hints.group !== undefined)
    return extensionOf(operation.origin, groupKeywords, facts);
  if (fileName(groupOf(operation)) !== service?.file && groupTag(operation) === undefined)
    return "the group that its operations were published in";
  const tag = groupTag(operation);
  if (tag !== undefined) return `the tag '${tag}'`;
  if (idSegments(operation).length > 1) return "the first part of its operationIds";
  return resourceOf(operation) === undefined
    ? "nothing, as neither a tag nor a path groups its operations"
    : "the first part of its paths, as no tag groups them";
}
