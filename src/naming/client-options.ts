import { camelCase } from "./casing.js";
import type { NamingContext } from "./names.js";
import { clientOptionNames } from "./reserved.js";

/**
 * Names the options of the client that fill in the variables of the server's URL, by the variables' names.
 * A variable keeps its name, unless every client has an option of that name already.
 */
export function nameServerVariables(context: NamingContext): ReadonlyMap<string, string> {
  return context.scope({ reserved: clientOptionNames }).allocateAll(
    (context.api.servers[0]?.variables ?? []).map(({ name }) => ({
      id: name,
      written: name,
      candidates: [name, camelCase(`server ${name}`), camelCase(`server ${name} variable`)],
    })),
  );
}
