/** True where two types are the same, not merely assignable to each other. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles where a value is assignable to T; an object literal gets T as its contextual type. */
export function accept<T>(_value: T): void {
  // Only compiled, never called.
}

/** Compiles where a value's type is T and nothing wider or narrower. */
export function isExactly<T>(): <Given>(_value: Given, _same: Same<Given, T>) => void {
  return accept;
}
