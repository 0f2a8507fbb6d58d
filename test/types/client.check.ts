import { createClient } from "../../generated/conductorone-tasks/src/client.js";
import {
  ConductorOneTasks,
  type ApiClientOptions,
  type Client,
  type Credential,
} from "../../generated/conductorone-tasks/src/index.js";
import {
  type approve,
  hardReset,
} from "../../generated/conductorone-tasks/src/operations/task-actions.js";
import type { search } from "../../generated/conductorone-tasks/src/operations/task-search.js";
import { accept, isExactly } from "./asserted-types.js";

/** What a client may be made with; nothing is required. */
export function make(): void {
  accept(new ConductorOneTasks());
  accept(new ConductorOneTasks({ tenantDomain: "acme", auth: "token" }));
  accept(new ConductorOneTasks({ auth: () => "token" }));
  accept(new ConductorOneTasks({ auth: () => Promise.resolve("token"), fetch: globalThis.fetch }));
  accept<ApiClientOptions>({ baseUrl: "https://proxy.example.com", headers: { "x-team": "t" } });
  accept<Credential>(async () => "token");

  // @ts-expect-error TS2561 a typo in the server's variable
  accept(new ConductorOneTasks({ tenantDomian: "acme" }));
  accept(new ConductorOneTasks({ auth: { oauth: async ({ rejected }) => `not ${rejected}` } }));
  // @ts-expect-error TS2353 not a security scheme
  accept(new ConductorOneTasks({ auth: { token: "token" } }));
  // @ts-expect-error TS2322 the function's promise is not of a credential
  accept(new ConductorOneTasks({ auth: () => Promise.resolve(1) }));
}

/** A method is the function without its client: same arguments, same result. */
export function compareForms(c1: ConductorOneTasks): void {
  type WithoutClient<F> = F extends (client: Client, ...rest: infer Rest) => infer R
    ? (...rest: Rest) => R
    : never;
  isExactly<WithoutClient<typeof hardReset>>()(c1.taskActions.hardReset, true);
  isExactly<WithoutClient<typeof approve>>()(c1.taskActions.approve, true);
  isExactly<WithoutClient<typeof search>>()(c1.taskSearch.search, true);

  isExactly<Client>()(createClient({ tenantDomain: "acme" }), true);
  // @ts-expect-error TS2345|TS2741 the class is not what functions are called with
  void hardReset(c1, { taskId: "t" });
  // @ts-expect-error TS2551 a typo in the method
  c1.taskActions.hardRest({ taskId: "t" });
  // @ts-expect-error TS2345|TS2741 the required argument is missing here, too
  void c1.taskActions.hardReset({});
}
