import { linkSample, type LinkedSamples, linkSamples } from "../../../fixtures/link.js";
import type { Api, Parameter } from "../../../ir/types.js";
import { serializeParameter } from "../../../runtime/parameters.js";
import { instantiate } from "../../../runtime/samples.js";
import { writeStyled } from "../../../runtime/styles.js";
import { headerShape } from "../../header-shape.js";
import type { SampleTrees } from "../../sample-trees.js";

/** Writes a sample of a response's header; undefined where a handler cannot set it. */
export type HeaderText = (header: Parameter) => string | undefined;

// They say how a body is sent, which a made response does by itself, or are kept from programs.
const ofTransfer = /^(content-(length|encoding|type)|transfer-encoding|connection|set-cookie2?)$/i;

/** Prepares the samples of an API's response headers. */
export function createHeaderTexts(api: Api, trees: SampleTrees): HeaderText {
  let linked: LinkedSamples | undefined;
  const textOf: HeaderText = (header) => {
    if (ofTransfer.test(header.name)) return undefined;
    linked ??= linkSamples(trees.declarations.response);
    const value = instantiate(linkSample(trees.inline(header), linked));
    if (headerShape(header, api).reading.as === "json") return JSON.stringify(value);
    const [text] = serializeParameter(
      {
        argument: header.name,
        in: "header",
        write: writeStyled,
        ...(header.explode === true && { explode: true }),
      },
      value,
    );
    // A header is bytes (RFC 9110, 5.5); fetch refuses other characters.
    return text === undefined || /[^\t\x20-\x7e\x80-\xff]/.test(text) ? undefined : text.trim();
  };
  // Most responses of an API have the same headers.
  const known = new Map<Parameter, string | undefined>();
  return (header) => {
    if (!known.has(header)) known.set(header, textOf(header));
    return known.get(header);
  };
}
