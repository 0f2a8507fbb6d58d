import type { IncomingOperation, SymbolId } from "../ir/types.js";
import type { NameRequest } from "./allocator.js";
import { camelCase, pascalCase, pascalPart } from "./casing.js";
import { derive, type Subject } from "./derived.js";
import { getName, type IncomingNames, type NamingContext } from "./names.js";
import type { OperationBase } from "./operations.js";
import { localNames } from "./reserved.js";

const kinds = ["webhook", "callback"] as const;

/**
 * Names webhooks by their own name and callbacks by their operation's and their own: the bases of
 * their types' and functions' names.
 */
export function nameIncomingBases(
  context: NamingContext,
  bases: readonly OperationBase[],
): ReadonlyMap<SymbolId, string> {
  const operations = new Map(bases.map((base) => [base.operation.id, base]));
  const named = kinds.flatMap((kind) => {
    const members = context.api.incoming.filter((incoming) => incoming.kind === kind);
    const isAlone = (incoming: IncomingOperation): boolean =>
      members.filter(({ name }) => name === incoming.name).length === 1;
    const requests = members.map((incoming) =>
      baseRequest(
        incoming,
        isAlone(incoming),
        operations.get(incoming.origination?.operation ?? ""),
      ),
    );
    // The mocks have them in camelCase, side by side.
    return [...context.scope({ fold: camelCase }).allocateAll(requests)];
  });
  return new Map(named);
}

function baseRequest(
  { id, name, hint, method, origination, origin }: IncomingOperation,
  isAlone: boolean,
  operation: OperationBase | undefined,
): NameRequest {
  const hinted = hint === undefined ? [] : [pascalCase(hint)];
  const ofMethod = pascalCase(method.toLowerCase());
  if (operation === undefined) {
    const own = pascalCase(name);
    const plain = isAlone ? [own] : [];
    return { id, origin, candidates: [...hinted, ...plain, own + ofMethod] };
  }
  const own = pascalPart(name);
  const full = operation.full + own;
  const expression = pascalPart(origination?.expression ?? "");
  return {
    id,
    origin,
    candidates: [
      ...hinted,
      pascalCase(operation.method) + own,
      full,
      full + ofMethod,
      full + ofMethod + expression,
    ],
  };
}

/** The types of a webhook or callback, by its id. */
type IncomingTypes = ReadonlyMap<SymbolId, Pick<IncomingNames, "type" | "reply">>;

/** Names the types that webhooks and callbacks declare themselves. */
export function nameIncomingTypes(
  { api, types }: NamingContext,
  bases: ReadonlyMap<SymbolId, string>,
): IncomingTypes {
  const named = kinds.flatMap((kind) => {
    const subjects = subjectsOf(api.incoming, kind, bases);
    const type = derive(types, kind, subjects);
    const reply = derive(types, "reply", subjects);
    return subjects.map(
      ({ id }) => [id, { type: getName(type, id), reply: getName(reply, id) }] as const,
    );
  });
  return new Map(named);
}

function subjectsOf(
  incoming: readonly IncomingOperation[],
  kind: IncomingOperation["kind"],
  bases: ReadonlyMap<SymbolId, string>,
): readonly Subject[] {
  return incoming
    .filter((member) => member.kind === kind)
    .map(({ id, origin }) => ({ id, origin, base: getName(bases, id) }));
}

/** Names the functions and constants of webhooks and callbacks, which have a module each. */
export function nameIncoming(
  context: NamingContext,
  bases: ReadonlyMap<SymbolId, string>,
  types: IncomingTypes,
): ReadonlyMap<SymbolId, IncomingNames> {
  const named = kinds.flatMap((kind) => {
    const reserved = [...localNames, "request", parseWebhook];
    const scope = context.publish(`${kind}s`, context.valueOptions(reserved));
    const subjects = subjectsOf(context.api.incoming, kind, bases);
    const parse = derive(scope, "parse", subjects);
    const keys = subjects.map((subject) => ({ ...subject, base: camelCase(subject.base) }));
    const spec = derive(scope, "spec", keys);
    return keys.map(({ id, base }): [SymbolId, IncomingNames] => [
      id,
      {
        ...getName(types, id),
        parse: getName(parse, id),
        spec: getName(spec, id),
        key: base,
      },
    ]);
  });
  return new Map(named);
}

const parseWebhook = "parseWebhook";

/** Names the union over all webhooks and the function that tells them apart, where there are several. */
export function nameWebhookUnion({
  api,
  types,
}: NamingContext): { readonly type: string; readonly parse: string } | undefined {
  const webhooks = api.incoming.filter(({ kind }) => kind === "webhook");
  if (webhooks.length < 2) return undefined;
  const type = types.allocate("webhooks", "Webhook", "AnyWebhook", "WebhookUnion");
  return { type, parse: parseWebhook };
}
