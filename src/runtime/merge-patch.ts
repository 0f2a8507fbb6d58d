/**
 * A value of T as a JSON merge patch has it (RFC 7396): null, wherever T may leave something out, takes
 * that away from what is patched. An array replaces another as a whole.
 */
export type MergePatch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? {
        [K in keyof T]: MergePatch<T[K]> | (Record<never, never> extends Pick<T, K> ? null : never);
      }
    : T;
