/** Words that cannot name a function, parameter or variable in a module (ECMAScript 2024, 12.7.2; strict mode). */
const keywords: readonly string[] = (
  "arguments await break case catch class const continue debugger default delete do else enum eval export " +
  "extends false finally for function if implements import in instanceof interface let new null package " +
  "private protected public return static super switch this throw true try typeof undefined var void while " +
  "with yield async of"
).split(" ");

/** What a CommonJS module has before its first line (Node.js, the module wrapper), and our own helper in it. */
const moduleNames: readonly string[] = [
  "require",
  "exports",
  "module",
  "__filename",
  "__dirname",
  "__exportStar",
];

/** Names of types that TypeScript has built in, and of globals that generated modules use as types. */
const builtinTypes: readonly string[] = (
  "any unknown never void null undefined string number boolean object symbol bigint Array ReadonlyArray " +
  "Record Partial Required Readonly Pick Omit Exclude Extract NonNullable Promise Blob Object Function String " +
  "Number Boolean Symbol Date Map Set Headers"
).split(" ");

const valueNames: ReadonlySet<string> = new Set([...keywords, ...moduleNames]);

/** True for a word that a declaration of a value cannot be named. */
export function isReservedValue(name: string): boolean {
  return valueNames.has(name);
}

/** The names that no generated type may take, whatever the package holds. */
export const reservedTypes: readonly string[] = [...keywords, ...builtinTypes];

/** The names that no generated value may take. */
export const reservedValues: readonly string[] = [...keywords, ...moduleNames];
