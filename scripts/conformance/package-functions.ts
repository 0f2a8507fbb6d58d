import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OperationSpec } from "../../src/runtime/operation.js";

/** A function of a generated package that calls one operation. */
export interface OperationFunction {
  /** Module and name, such as `operations/pets.list`. */
  readonly name: string;
  /** What it gives to the client. */
  readonly spec: OperationSpec;
  /** Whether it takes arguments before its options. */
  readonly takesParams: boolean;
  /** Calls the operation; `params` is passed where the function takes any. */
  readonly call: (client: unknown, params: object, options: object) => AnyCall;
}

/** The call that a generated function gives back. */
export interface AnyCall {
  result(): Promise<AnyResult>;
  /** Of operations that answer page by page. */
  pages?(): AsyncIterable<AnySuccess>;
}

/** What a call of any operation was answered by. */
export interface AnySuccess {
  readonly data: unknown;
  readonly status: number;
  readonly response: Response;
}

/** What became of a call. */
export type AnyResult =
  | ({ readonly ok: true } & AnySuccess)
  | { readonly ok: false; readonly error: Error & Partial<Failure> };

/** What an error says of the response, where there was one. */
export interface Failure {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** A generated package, as it was built. */
export interface LoadedPackage {
  readonly createClient: (options: object) => unknown;
  /** By method and path template, such as `GET /pets`. */
  readonly functions: ReadonlyMap<string, OperationFunction>;
}

type AnyFunction = (...parameters: readonly unknown[]) => unknown;

/**
 * Imports the client and the operations of a built package, and asks every function which operation
 * it calls, by a client that sends nothing.
 *
 * @param folder absolute path of the package
 */
export async function loadPackage(folder: string): Promise<LoadedPackage> {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports: Record<string, { import: { default: string } }>;
  };
  const load = async (entry: string): Promise<Record<string, unknown>> => {
    const path = join(folder, exports[entry]?.import.default ?? "");
    return (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  };
  const functions = new Map<string, OperationFunction>();
  for (const entry of Object.keys(exports)) {
    if (!entry.startsWith("./operations/")) continue;
    for (const [name, member] of Object.entries(await load(entry))) {
      const found = typeof member === "function" ? ask(member as AnyFunction) : undefined;
      if (found === undefined) continue;
      const { spec } = found;
      functions.set(`${spec.method} ${spec.path}`, { name: `${entry.slice(2)}.${name}`, ...found });
    }
  }
  const { createClient } = await load("./client");
  return { createClient: createClient as LoadedPackage["createClient"], functions };
}

/** Which operation a function calls, and how. */
function ask(called: AnyFunction): Omit<OperationFunction, "name"> | undefined {
  const asked: { spec?: OperationSpec; takesParams?: boolean } = {};
  const params = {};
  const client = {
    call: (spec: OperationSpec, values: unknown) =>
      Object.assign(asked, { spec, takesParams: values === params }),
  };
  called(client, params, {});
  const { spec, takesParams = false } = asked;
  return (
    spec && {
      spec,
      takesParams,
      call: (real, values, options) =>
        (takesParams ? called(real, values, options) : called(real, options)) as AnyCall,
    }
  );
}
