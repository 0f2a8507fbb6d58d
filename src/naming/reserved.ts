/** Words that cannot name a function, parameter or variable in a module (ECMAScript 2024, 12.7.2; strict mode). */
const keywords: readonly string[] = (
  "arguments await break case catch class const continue debugger default delete do else enum eval export " +
  "extends false finally for function if implements import in instanceof interface let new null package " +
  "private protected public return static super switch this throw true try typeof var void while " +
  "with yield async of undefined globalThis NaN Infinity"
).split(" ");

/** What a CommonJS module has before its first line (Node.js, the module wrapper), and our own helper in it. */
const moduleNames: readonly string[] = [
  "require",
  "exports",
  "module",
  "__filename",
  "__dirname",
  "__exportStar",
  "__esModule",
];

/**
 * Names of types that TypeScript has built in, names that read as if it had, and globals that
 * generated modules use: one that they use and that is missing here does not compile in `test/hostile`.
 */
const builtinTypes: readonly string[] = (
  "any unknown never void null undefined string number boolean object symbol bigint Array ReadonlyArray " +
  "Record Partial Required Readonly Pick Omit Exclude Extract NonNullable Promise Blob Object Function String " +
  "Number Boolean Symbol BigInt Date Map Set Headers FormData URLSearchParams Any Unknown Never Void Null Undefined"
).split(" ");

/** The type parameter of calls that a flag has answered item by item or whole. */
export const streamFlagType = "WantsStream";

/** The names that no generated type may take, whatever the package holds. */
export const reservedTypes: readonly string[] = [...keywords, ...builtinTypes, streamFlagType];

/**
 * The names that no generated value may take. A module or namespace that exports `then` is taken for
 * a promise by whoever awaits it, and so cannot be imported with `import()`.
 */
export const reservedValues: readonly string[] = [...keywords, ...moduleNames, "then"];

/** What the functions of generated modules call their own parameters and variables. */
export const localNames: readonly string[] = ["client", "params", "options", "value"];

/** What modules of handlers call their own constants and parameters, beside those of services. */
export const handlerLocals: readonly string[] = ["routes", "stateMock", "options"];

/**
 * The names that no member of a generated class may take: an object with `then` is taken for a
 * promise, one with `toJSON` is not what JSON shows, and the rest every object has already.
 */
export const reservedMembers: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
  "then",
  "toJSON",
];

/** What every client is made with (`ClientOptions` of the runtime), which a server's variable cannot be called. */
export const clientOptionNames: readonly string[] = [
  "timeout",
  "totalTimeout",
  "retry",
  "baseUrl",
  "auth",
  "fetch",
  "middleware",
  "headers",
  "validate",
  "userAgent",
];
