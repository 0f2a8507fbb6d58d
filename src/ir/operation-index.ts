import type { Api, Operation, SymbolId } from "./types.js";

/** The operations of an API by what they are looked up by. */
export interface OperationIndex {
  readonly byId: ReadonlyMap<SymbolId, Operation>;
  /** By `operationId`; of several with the same one, the first. */
  readonly byOperationId: ReadonlyMap<string, Operation>;
}

const made = new WeakMap<Api, OperationIndex>();

/**
 * Indexes the operations of an API, once. Looking for each of them in the list would take the square of
 * their number.
 */
export function indexOperations(api: Api): OperationIndex {
  const known = made.get(api);
  if (known !== undefined) return known;
  const byOperationId = new Map<string, Operation>();
  for (const operation of api.operations) {
    const { operationId } = operation;
    if (operationId !== undefined && !byOperationId.has(operationId)) {
      byOperationId.set(operationId, operation);
    }
  }
  const byId = new Map(api.operations.map((operation) => [operation.id, operation]));
  const index = { byId, byOperationId };
  made.set(api, index);
  return index;
}
