// Enough for any description, and no process that stays grows by more.
const most = 20_000;

/** Makes a function of a text remember what it gave: what it is asked comes again and again. */
export function remembering<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
