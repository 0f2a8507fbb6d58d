import { bodyVariants, takesContentType } from "../ir/body-shape.js";
import { successResponses } from "../ir/response-shape.js";
import type { Operation } from "../ir/types.js";
import type { NameAllocator } from "./allocator.js";
import { camelCase } from "./casing.js";
import { wantedNames } from "./name-request.js";
import type { NamingContext, OperationNames } from "./names.js";

/**
 * Names the properties of the argument object. Body properties keep their wire names, so a body is
 * flat only where no other argument has one of them.
 */
export function nameArguments(
  operation: Operation,
  context: NamingContext,
): Pick<OperationNames, "arguments" | "bodyArguments" | "contentTypeArgument"> {
  const allocator = context.scope({ fold: (name) => name.toLowerCase() });
  const names = nameParameters(operation, allocator);
  const variants = bodyVariants(operation, context.api);
  const contentType = takesContentType(variants)
    ? allocator.allocate("content type", "contentType", "bodyContentType", "requestContentType")
    : undefined;
  const taken = new Set([...names.values(), contentType ?? ""].map((name) => name.toLowerCase()));
  const isFlat = variants.map(
    ({ flat }) => flat?.properties.every((name) => !taken.has(name.toLowerCase())) ?? false,
  );
  const body = isFlat.every(Boolean)
    ? undefined
    : allocator.allocate("body", "body", "requestBody");
  return {
    arguments: names,
    bodyArguments: isFlat.map((flat) => (flat ? undefined : body)),
    ...(contentType === undefined ? {} : { contentTypeArgument: contentType }),
  };
}

function nameParameters(
  operation: Operation,
  allocator: NameAllocator,
): ReadonlyMap<string, string> {
  // Location by location, so that a path parameter never gives way to one that is added elsewhere.
  return new Map(
    (["path", "query", "header", "cookie"] as const).flatMap((place) => [
      ...allocator.allocateAll(
        operation.parameters
          .filter(({ location }) => location === place)
          .map(({ location, name, origin }) => ({
            id: `${location} ${name}`,
            origin,
            written: name,
            // OData writes `$` before its own parameters, where nothing else is called so.
            ...wantedNames(camelCase(name.replace(/^\$[$.]*(?=\p{L})/u, "")), [
              () => camelCase(name),
              () => camelCase(`${name} ${location}`),
              () => camelCase(`${location} ${name} parameter`),
            ]),
          })),
      ),
    ]),
  );
}

/** Names the properties that hold the declared headers of an operation's successes. */
export function nameHeaders(
  operation: Operation,
  context: NamingContext,
): ReadonlyMap<string, string> {
  return new Map(
    successResponses(operation).flatMap(({ status, headers }) => {
      if (headers.length === 0) return [];
      const scope = context.scope({});
      return [
        ...scope.allocateAll(
          headers.map(({ name, origin }) => ({
            id: `${status} ${name}`,
            origin,
            written: name,
            candidates: [camelCase(name), camelCase(`${name} header`)],
          })),
        ),
      ];
    }),
  );
}
