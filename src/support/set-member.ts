/** Sets a member of an object, `__proto__` too, as one of its own. */
export function setMember<Value>(object: Record<string, Value>, name: string, value: Value): void {
  if (name !== "__proto__") object[name] = value;
  else Object.defineProperty(object, name, { value, ...plain });
}

const plain = { writable: true, enumerable: true, configurable: true } as const;
