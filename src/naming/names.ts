import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Direction, Forms } from "../ir/forms.js";
import type { TokenGrant } from "../ir/token-grants.js";
import type { Api, SymbolId } from "../ir/types.js";
import type { GivenName } from "./name-decision.js";
import { NameAllocator, type NameRequest, type ScopeOptions } from "./allocator.js";
import { formerNamesIn } from "./former-names.js";
import { createFollower, groupOfScope } from "./moved-identities.js";
import type { FormerName, FormerNames, NameLock } from "./name-lock.js";
import { localNames, reservedTypes, reservedValues } from "./reserved.js";

/** The identifiers of one declaration. */
export interface DeclarationNames {
  /** The type in each direction it is needed in; the same name twice where the forms do not differ. */
  readonly type: Readonly<Record<Direction, string>>;
  /** The module that declares the type, relative to the package's root. */
  readonly module: string;
  /** One entry per oneof group of the declared object. */
  readonly groups: readonly GroupNames[];
  /** The function that finds what is not declared; undefined where the type says what that is. */
  readonly undeclared?: string;
  /** The constant that holds the sample in each direction. */
  readonly sample: Readonly<Record<Direction, string>>;
  /** The constant that says what values have to be like, in both directions. */
  readonly check: string;
  /** The builder, and the function of the same name that gives the fixtures. */
  readonly builder: Readonly<Record<Direction, string>>;
}

/** The identifiers of one oneof group. */
export interface GroupNames {
  readonly arms: Readonly<Record<Direction, string>>;
  readonly caseFunction: string;
}

/** The identifiers of one operation. */
export interface OperationNames {
  /** The standalone function. */
  readonly function: string;
  /** The method of the service class; may be a word that a function cannot be named. */
  readonly method: string;
  /** The folder of its own files, within that of its service. */
  readonly file: string;
  /** The constant that describes the call. */
  readonly spec: string;
  /** The type of the argument object. */
  readonly params: string;
  /** The type of what a failing call throws. */
  readonly error: string;
  /** The type of the answers to a successful call, where they differ or have headers. */
  readonly response?: string;
  /** The properties of the headers of its successes, by status and wire name (`200 X-Total`). */
  readonly headers: ReadonlyMap<string, string>;
  /** The properties of the argument object, by location and wire name (`path task_id`). */
  readonly arguments: ReadonlyMap<string, string>;
  /**
   * The argument that holds the body, for each way of giving it (`bodyVariants`); undefined where the
   * body's properties are flat.
   */
  readonly bodyArguments: readonly (string | undefined)[];
  /** The argument that names the body's media type, where the caller may choose. */
  readonly contentTypeArgument?: string;
}

/** The identifiers of one webhook or callback. */
export interface IncomingNames {
  /** The type of what arrives. */
  readonly type: string;
  /** The type of what is to be answered. */
  readonly reply: string;
  /** The function that reads a request. */
  readonly parse: string;
  /** The constant that describes it. */
  readonly spec: string;
  /** The property of the mocks that gives its payloads. */
  readonly key: string;
}

/** The identifiers of one link. */
export interface LinkNames {
  readonly function: string;
  /** The constant that describes it. */
  readonly spec: string;
}

/** The identifiers of what expands the objects of one type. */
export interface ExpansionNames {
  /** The type of an expanded object. */
  readonly type: string;
  /** The constant that says how related objects are found. */
  readonly spec: string;
}

/** A group of operations: a module of functions and a class of methods. */
export interface ServiceNames {
  /** The group's name as the description has it. */
  readonly title: string;
  readonly className: string;
  /** The property of the client class. */
  readonly property: string;
  /** The file name of its modules, without extension. */
  readonly file: string;
  readonly operations: readonly SymbolId[];
}

/** Every identifier and file name of a package: the only place that has any. */
export interface NameTable {
  readonly packageName: string;
  /** The client class. */
  readonly client: string;
  /** The option of the client for a variable of the server's URL. */
  serverVariable(name: string): string;
  readonly services: readonly ServiceNames[];
  declaration(id: SymbolId): DeclarationNames;
  operation(id: SymbolId): OperationNames;
  service(operation: SymbolId): ServiceNames;
  incoming(id: SymbolId): IncomingNames;
  link(id: SymbolId): LinkNames;
  /** The function that gets tokens by a grant. */
  tokenGrant(grant: TokenGrant): string;
  /** By the declaration of the objects. */
  expansion(view: SymbolId): ExpansionNames;
  /** The union over all webhooks and the function that reads any of them, where there are several. */
  readonly anyWebhook?: Pick<IncomingNames, "type" | "parse">;
  /** The constant that holds the sample responses of a service. */
  responses(service: ServiceNames): string;
  /** The names that users of the package write: what is published with it. */
  readonly published: NameLock;
  /** What things were called before, as far as this version still has it: by scope, the name now by the old one. */
  readonly former: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What naming has to respect besides the API. */
export interface NamingOptions {
  readonly packageName?: string | undefined;
  readonly clientName?: string | undefined;
  /** Names that the runtime exports, read from its source. */
  readonly runtimeNames: readonly string[];
  /** The names that the package has published. */
  readonly published?: NameLock | undefined;
  /** The names that things had before. */
  readonly former?: FormerNames | undefined;
  /** The version of the package, which decides what former names it has still; all of them by default. */
  readonly version?: string | undefined;
  /** Hears of every name as it is given, and how it was decided; finding that out takes time. */
  readonly onName?: ((given: GivenName) => void) | undefined;
}

/**
 * What the parts of naming share, and the scopes that all or some of them fill.
 *
 * A type and a value may stand in one module, so every scope of values keeps apart from the types,
 * which are all named before the first value is.
 */
export class NamingContext {
  readonly api: Api;
  readonly forms: Forms;
  readonly options: NamingOptions;
  /** The types and classes of the whole package: its index exports them side by side. */
  readonly types: NameAllocator;
  /** The values that modules of models declare; the index exports them as well. */
  readonly models: NameAllocator;
  /** The values of the mocks: samples and builders meet in one module. */
  readonly mocks: NameAllocator;
  /** The values of the module of checks. */
  readonly checks: NameAllocator;
  readonly #sink: DiagnosticSink;
  readonly #published = new Map<string, NameAllocator>();
  readonly #follow: (id: string) => string;

  constructor(api: Api, forms: Forms, options: NamingOptions, sink: DiagnosticSink) {
    this.api = api;
    this.forms = forms;
    this.options = options;
    this.#sink = sink;
    this.#follow = createFollower(api, options.published);
    this.types = this.publish("types", {
      reserved: [...reservedTypes, ...options.runtimeNames],
    });
    this.models = this.publish("models", this.valueOptions(localNames));
    this.mocks = this.publish("mocks", this.valueOptions());
    this.checks = this.valueScope();
  }

  /** Makes a scope that reports everyone who does not get the name they want. */
  scope(options: ScopeOptions, name?: string): NameAllocator {
    const onRename = (request: NameRequest, chosen: string): void =>
      this.#report(request, chosen, options.locked?.get(request.id));
    const { onName } = this.options;
    if (onName === undefined) return new NameAllocator({ ...options, onRename });
    return new NameAllocator({
      ...options,
      onRename,
      onName: (request, chosen, decision) =>
        onName({ scope: name, request, name: chosen, decision }),
    });
  }

  /** Makes the scope of the values of a module. */
  valueScope(reserved: readonly string[] = []): NameAllocator {
    return this.scope(this.valueOptions(reserved));
  }

  /** What the scope of the values of a module has to respect. */
  valueOptions(reserved: readonly string[] = []): ScopeOptions {
    return {
      reserved: [...reservedValues, ...this.options.runtimeNames, ...reserved],
      apartFrom: [this.types],
    };
  }

  /**
   * Makes a scope whose names are what users write, and so stay once they were published.
   *
   * @param name the scope's name in the lock; without spaces
   */
  publish(name: string, options: ScopeOptions): NameAllocator {
    const published = this.options.published?.get(name) ?? new Map<string, string>();
    const locked = new Map<string, string>();
    for (const [id, given] of published) {
      const now = this.#follow(id);
      if (now === id || !published.has(now)) locked.set(now, given);
    }
    const former = this.options.former?.get(name)?.keys() ?? [];
    const reserved = [...(options.reserved ?? []), ...former];
    const scope = this.scope({ ...options, reserved, locked }, name);
    this.#published.set(name, scope);
    return scope;
  }

  /**
   * The groups that operations were published in, by their identities; of one that was in several, none.
   *
   * @returns the names of their files
   */
  publishedGroups(): ReadonlyMap<SymbolId, string> {
    const found = new Map<SymbolId, string | undefined>();
    for (const [scope, names] of this.options.published ?? []) {
      const file = groupOfScope(scope);
      if (file === undefined) continue;
      for (const id of new Set([...names.keys()].map(this.#follow)))
        found.set(id, found.has(id) ? undefined : file);
    }
    return new Map([...found].flatMap(([id, file]) => (file === undefined ? [] : [[id, file]])));
  }

  /** Every name of the scopes that are published. */
  get published(): NameLock {
    return new Map([...this.#published].map(([name, scope]) => [name, scope.given]));
  }

  /** The former names that are published still. */
  get former(): NameTable["former"] {
    const { former = new Map<string, never>(), version } = this.options;
    const scopes = [...former].map(([scope, own]: [string, ReadonlyMap<string, FormerName>]) => {
      const given = this.#published.get(scope)?.given ?? new Map<string, string>();
      const now = [...own].map(
        ([name, one]) => [name, { ...one, id: this.#follow(one.id) }] as const,
      );
      return [scope, formerNamesIn(new Map(now), given, version)] as const;
    });
    return new Map(scopes.filter(([, names]) => names.size > 0));
  }

  #report(
    { candidates, origin }: NameRequest,
    chosen: string,
    published: string | undefined,
  ): void {
    if (origin === undefined) return;
    const [name = ""] = candidates;
    const place = { ...origin, onKey: true };
    if (published === undefined) this.#sink.report("name/collision", { name, chosen }, place);
    else if (published === chosen) this.#sink.report("name/kept", { name, chosen }, place);
    else this.#sink.report("name/not-kept", { published, chosen }, place);
  }
}

/** Gets an entry that must be there: a name is asked for only after it was given. */
export function getName<Names>(names: ReadonlyMap<SymbolId, Names>, id: SymbolId): Names {
  const found = names.get(id);
  if (found === undefined) throw new Error(`internal error: no name was allocated for ${id}`);
  return found;
}
