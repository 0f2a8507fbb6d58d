import type { BodySpec, ParameterSpec, WrittenBody } from "./operation.js";
import { findOwn, givenOf } from "./record.js";

/**
 * Serializes the body of a request by its media type.
 *
 * Where the body's properties are flat in the argument object, they are what no parameter takes.
 * If the caller gives none of them, the body is left out unless it is required, and Content-Type is
 * sent all the same: servers that route by it refuse the call otherwise. Where the body is one
 * argument and that is undefined, or it is left out as a whole, there is neither body nor
 * Content-Type.
 *
 * @throws TypeError for what JSON cannot hold, and for a media type that the operation does not take
 */
export function serializeBody(
  declared: BodySpec,
  parameters: readonly ParameterSpec[],
  values: Readonly<Record<string, unknown>>,
): Partial<WrittenBody> {
  const spec = declared.choose ? declared.choose(declared, values) : declared;
  const { argument, mediaType } = spec;
  const rest = givenOf(values).filter(
    ([name]) =>
      name !== declared.contentType && !parameters.some(({ argument: it }) => it === name),
  );
  const flat = rest.length > 0 || spec.required ? Object.fromEntries(rest) : undefined;
  const value = argument === undefined ? flat : findOwn(values, argument);
  if (value === undefined)
    return argument === undefined && !spec.whole ? { contentType: mediaType } : {};
  if (spec.write) return spec.write(spec, value);
  return { content: JSON.stringify(value), contentType: mediaType };
}
