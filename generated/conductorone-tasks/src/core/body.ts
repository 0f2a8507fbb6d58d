import type { BodySpec, ParameterSpec, WrittenBody } from "./operation.js";
import { findOwn } from "./record.js";

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
  let value: unknown;
  if (argument === undefined) {
    // Neither JSON nor a writer has what is undefined.
    const flat: Record<string, unknown> = { ...values };
    for (const parameter of parameters) flat[parameter.argument] = undefined;
    if (declared.contentType) flat[declared.contentType] = undefined;
    let isGiven = spec.required;
    // Without a list of the values: to make one takes longer than all else here.
    for (const name in flat) isGiven ||= flat[name] !== undefined;
    if (isGiven) value = flat;
    else if (!spec.whole) return { contentType: mediaType };
  } else value = findOwn(values, argument);
  if (value === undefined) return {};
  if (spec.write) return spec.write(spec, value);
  return { content: JSON.stringify(value), contentType: mediaType };
}
