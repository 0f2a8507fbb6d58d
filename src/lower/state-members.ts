/** The members that have a value, for a plan that is written out. */
export function definedMembers<Members extends object>(
  members: Members,
): { readonly [Name in keyof Members]?: Exclude<Members[Name], undefined> } {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as {
    readonly [Name in keyof Members]?: Exclude<Members[Name], undefined>;
  };
}
