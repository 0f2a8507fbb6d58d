import { ts } from "ts-morph";

/** One use of an exported name: what is done with it, and the code that does it to the new package's. */
export interface Use {
  readonly name: string;
  readonly what: string;
  /** A type, in which `Old0` and `Next0` stand for the first module of each package. */
  readonly code: string;
}

/** What a module exports that is not of the core, by name. */
export function listExports(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
): ReadonlyMap<string, ts.Symbol> {
  const module = checker.getSymbolAtLocation(source);
  const found = new Map<string, ts.Symbol>();
  for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
    const file = target.declarations?.[0]?.getSourceFile().fileName ?? "";
    if (!file.includes("/src/core/")) found.set(symbol.name, target);
  }
  return found;
}

/**
 * What of a type is sent: its values as a whole, or for the type that lists the arms of a group one of its members
 * at a time, so that more of them break nobody.
 */
export type Sent = "value" | "members";

/** An exported name of one of the modules that both packages have. */
export interface Exported {
  readonly name: string;
  readonly symbol: ts.Symbol;
  /** What of the type is sent and never received. */
  readonly sent: Sent | undefined;
  /** The number of the module. */
  readonly module: number;
}

/** Makes every use of an exported name that its type allows. */
export function usesOf(
  { name, symbol, sent, module }: Exported,
  checker: ts.TypeChecker,
): readonly Use[] {
  const use = (what: string, code: string): Use => ({ name, what, code });
  const [old, next] = [`Old${module}.${name}`, `Next${module}.${name}`];
  if ((symbol.flags & ts.SymbolFlags.Function) !== 0) {
    const declaration = symbol.valueDeclaration;
    const type = declaration && checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const [signature] = type?.getCallSignatures() ?? [];
    const result = signature && checker.getAwaitedType(signature.getReturnType());
    const isGeneric = (signature?.typeParameters?.length ?? 0) > 0;
    if (isGeneric || result === undefined) return [use("named", `typeof ${next}`)];
    const called = use("called", `Takes<Parameters<typeof ${next}>, Parameters<typeof ${old}>>`);
    const kinds = kindsOf(result, checker);
    // Nobody reads what is nothing, so whatever comes instead of it breaks nobody.
    if (kinds === "undefined") return [called];
    return [called, use("awaited", `Reads<${kinds}, Awaited<ReturnType<typeof ${next}>>>`)];
  }
  const isType = symbol.flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Class);
  if (isType === 0) return [use("named", `typeof ${next}`)];
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if ((type as ts.InterfaceType).typeParameters !== undefined || type.aliasTypeArguments?.length)
    return [];
  const names = keysOf(type);
  const uses = [use("named", next)];
  if (names.length > 0)
    uses.push(use("properties", `Uses<${next}, ${names.map(quoted).join(" | ")}>`));
  if (sent === "value") return [...uses, use("sent", `Takes<${next}, ${old}>`)];
  if (sent === "members") {
    const kept = `Pick<${next}, keyof ${old} & keyof ${next}>`;
    return [...uses, use("sent", `Takes<${kept}, ${old}>`)];
  }
  const values = literalsOf(type);
  if (values.length > 0) uses.push(use("compared", `Compares<${next}, ${values.join(" | ")}>`));
  if ((symbol.flags & ts.SymbolFlags.Class) !== 0) return uses;
  return [...uses, use("read", `Reads<${shapeOf(type, checker)}, ${next}>`)];
}

/** The names that some value of a type has, of its own or its variants'. */
function keysOf(type: ts.Type): readonly string[] {
  const parts = type.isUnion() ? type.types : [type];
  const objects = parts.filter(
    (part) => (part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0,
  );
  const names = objects.flatMap((part) => part.getProperties().map((property) => property.name));
  // Names of the language's own symbols, and private ones, are not written.
  return [...new Set(names)].filter((name) => !/^__|^#/.test(name));
}

function quoted(name: string): string {
  return JSON.stringify(name);
}

/** The literals of a choice of values. */
function literalsOf(type: ts.Type): readonly string[] {
  if (!type.isUnion()) return [];
  return type.types.flatMap((part) => {
    const isPlain = (part.flags & ts.TypeFlags.EnumLike) === 0;
    return isPlain && (part.isStringLiteral() || part.isNumberLiteral())
      ? [JSON.stringify(part.value)]
      : [];
  });
}

/** A type that values have whose properties are of the same kinds, as code. */
function shapeOf(type: ts.Type, checker: ts.TypeChecker): string {
  const isObject = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  const isUnion =
    type.isUnion() && type.types.every((part) => (part.flags & ts.TypeFlags.Object) !== 0);
  if ((!isObject && !isUnion) || checker.isArrayLikeType(type)) return kindsOf(type, checker);
  const members = type.getProperties().map((property) => {
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    const own = checker.getTypeOfSymbol(property);
    return `${quoted(property.name)}${isOptional ? "?" : ""}: ${kindsOf(own, checker)}`;
  });
  return members.length === 0 ? "object" : `{ ${members.join("; ")} }`;
}

/** The kinds of value that a type has, as a union: all strings for some string, any object for some object. */
function kindsOf(type: ts.Type, checker: ts.TypeChecker): string {
  const parts = type.isUnion() ? type.types : [type];
  return [...new Set(parts.map((part) => kindOf(part, checker)))].toSorted().join(" | ");
}

const kinds: readonly (readonly [flags: ts.TypeFlags, text: string])[] = [
  [ts.TypeFlags.Any | ts.TypeFlags.Unknown, "unknown"],
  [ts.TypeFlags.Never, "never"],
  [ts.TypeFlags.StringLike, "string"],
  [ts.TypeFlags.NumberLike, "number"],
  [ts.TypeFlags.BooleanLike, "boolean"],
  [ts.TypeFlags.Null, "null"],
  [ts.TypeFlags.VoidLike, "undefined"],
];

function kindOf(type: ts.Type, checker: ts.TypeChecker): string {
  const found = kinds.find(([flags]) => (type.flags & flags) !== 0);
  if (found !== undefined) return found[1];
  return checker.isArrayLikeType(type) ? "readonly unknown[]" : "object";
}
