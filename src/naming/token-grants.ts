import { findTokenGrants, type TokenGrant } from "../ir/token-grants.js";
import { camelCase } from "./casing.js";
import type { NamingContext } from "./names.js";
import { localNames } from "./reserved.js";

/** The identity of a grant among those of an API. */
export function grantId({ scheme, grant }: TokenGrant): string {
  return `${grant} ${scheme}`;
}

/** Names the functions that get tokens: by the grant, preceded by the scheme's name where several schemes have it. */
export function nameTokenGrants(context: NamingContext): ReadonlyMap<string, string> {
  return context.publish("auth", context.valueOptions([...localNames, "basic"])).allocateAll(
    findTokenGrants(context.api).map((grant) => ({
      id: grantId(grant),
      candidates: [
        grant.grant,
        camelCase(`${grant.scheme} ${grant.grant}`),
        camelCase(`${grant.scheme} ${grant.grant} grant`),
      ],
    })),
  );
}
