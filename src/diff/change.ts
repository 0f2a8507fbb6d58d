import type { Direction, Forms } from "../ir/forms.js";
import type { Api, Origin, SymbolId } from "../ir/types.js";
import type { ChangeKind } from "./kinds.js";
import type { ArgumentNames } from "./kinds/entry.js";
import type { Level, Party, Subject } from "./terms.js";

/** One difference between two APIs, judged. */
export interface Change {
  /** A stable code, such as `property/removed`. */
  readonly kind: ChangeKind;
  readonly level: Level;
  /** Empty: nobody. */
  readonly whom: readonly Party[];
  /** Whether it is about what is sent, received, or both; empty where that makes no difference. */
  readonly directions: readonly Direction[];
  readonly subject: Subject;
  /** Where below the subject: names and words that lead there, the outermost first. */
  readonly path: readonly string[];
  /** One sentence that says what is different. */
  readonly message: string;
  /** One sentence that says what to do; undefined where there is nothing to do. */
  readonly migration?: string;
  /** How it was and how it is written, as far as that is known. */
  readonly before?: string;
  readonly after?: string;
  /** Of a parameter: what callers write for it. */
  readonly argument?: ArgumentNames;
  /** The places in the two descriptions; what is in one of them only has its nearest parent in the other. */
  readonly old?: Origin;
  readonly next?: Origin;
  /** The operations that the change reaches, as `GET /pets`, sorted. */
  readonly operations: readonly string[];
}

/** The identifiers of a package that callers write; a name table has them. */
export interface PublicNames {
  readonly packageName: string;
  readonly client: string;
  serverVariable(name: string): string;
  declaration(id: SymbolId): {
    readonly type: Readonly<Record<Direction, string>>;
    readonly groups: readonly {
      readonly arms: Readonly<Record<Direction, string>>;
      readonly caseFunction: string;
    }[];
    readonly undeclared?: string;
  };
  operation(id: SymbolId): {
    readonly function: string;
    readonly method: string;
    readonly params: string;
    readonly error: string;
    readonly response?: string;
    readonly headers: ReadonlyMap<string, string>;
    readonly arguments: ReadonlyMap<string, string>;
    readonly bodyArguments: readonly (string | undefined)[];
    readonly contentTypeArgument?: string;
  };
  service(operation: SymbolId): {
    readonly className: string;
    readonly property: string;
    readonly file: string;
  };
  incoming(id: SymbolId): { readonly type: string; readonly reply: string; readonly parse: string };
  link(id: SymbolId): { readonly function: string };
  /** By scope, the names that users write by the identity of what they name. */
  readonly published: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By scope, former names that are exported still, with the name that there is now. */
  readonly former: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** One of the two APIs that are compared. */
export interface Side {
  readonly api: Api;
  readonly forms: Forms;
  readonly names: PublicNames;
  /** The root of the description, for what has no place of its own. */
  readonly origin: Origin;
}
