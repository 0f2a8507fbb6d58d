import { chooseMediaType, concreteMediaType } from "./accept.js";
import { itemSequence } from "../ir/item-sequence.js";
import { kindOf } from "../ir/media-kind.js";
import type { JsonValue } from "../ir/types.js";
import { writeBody } from "./body-text.js";
import { withTexts } from "./json-value.js";
import { headerOf, type MockAnswer, type MockRequest, noBody } from "./message.js";
import type { MockContent, MockOperation, MockResponse } from "./mock-operation.js";
import { appliedText, type Preferences } from "./preferences.js";
import { problem } from "./problem.js";
import { chooseResponse, findResponse, type ChosenResponse } from "./response-choice.js";
import {
  dynamicValues,
  examplesOf,
  exampleValues,
  headerValues,
  usualValues,
  type ValueSources,
} from "./response-values.js";

/** What an answer is made of besides the operation that it is for. */
export interface Wishes {
  readonly preferences: Preferences;
  /** Makes the body of what it would be without a store. */
  readonly withState?: (body: unknown) => unknown;
  /** Whether the answer is to come item by item or whole; undefined where the request does not say it. */
  readonly isStreamed?: boolean | undefined;
  /** By lower-case name: headers with other values than they would have. */
  readonly headers?: ReadonlyMap<string, string>;
}

/** What an operation may answer, for people. */
export interface AnswerExample {
  readonly status: string;
  readonly mediaType: string;
  /** The name of an example of the description; empty for what is answered without being asked for it. */
  readonly example: string;
  readonly text: string;
}

/** The characters of an example that people get to see. */
const longestExample = 20_000;

type Headers = readonly (readonly [name: string, value: string])[];

/** Makes the answers to valid requests from what the description says of responses. */
export class Responder {
  readonly #sources: ValueSources;
  /** What is the same for every request, by operation, status and media type. */
  readonly #known = new Map<string, MockAnswer>();

  constructor(sources: ValueSources) {
    this.#sources = sources;
  }

  /** The answer of an operation that goes well, or that a client asked for. */
  respond(operation: MockOperation, request: MockRequest, wishes: Wishes): MockAnswer {
    const { code } = wishes.preferences;
    const chosen = code === undefined ? chooseResponse(operation) : preferred(operation, code);
    if (chosen === undefined) {
      return problem(400, {
        detail: `The description has no response with the status ${code} that 'Prefer' asks for.`,
        more: { statuses: operation.responses.map(({ status }) => status) },
        operation: operation.name,
      });
    }
    return this.#answer(operation, chosen, request, wishes);
  }

  /** The body of the answer of an operation that goes well, as a value; null where it has none. */
  template({ responses }: MockOperation): JsonValue {
    const { response } = chooseResponse({ responses });
    const [content] = response?.contents ?? [];
    return content === undefined
      ? null
      : (withTexts(usualValues(content, content.content.mediaType, this.#sources)[0]) as JsonValue);
  }

  /** Every response of an operation with its usual body and all examples that it has. */
  examplesOf({ responses }: MockOperation): readonly AnswerExample[] {
    const { api, root } = this.#sources;
    return responses.flatMap(({ status, contents }) =>
      contents.flatMap((described) => {
        const { content } = described;
        const { mediaType } = content;
        const textOf = (values: readonly unknown[]): string => {
          const { body } = writeBody(content, mediaType, values, api);
          const chunks = body instanceof Uint8Array ? [body] : body;
          return Buffer.concat(chunks).toString("utf8").slice(0, longestExample);
        };
        const named = [...examplesOf(described, root).keys()].filter((name) => name !== "");
        return [
          {
            status,
            mediaType,
            example: "",
            text: textOf(usualValues(described, mediaType, this.#sources)),
          },
          ...named.map((example) => ({
            status,
            mediaType,
            example,
            text: textOf(exampleValues(described, example, this.#sources) ?? []),
          })),
        ];
      }),
    );
  }

  /** The answer with a status, whatever the client accepts: as the description has it, else a problem. */
  respondWith(operation: MockOperation, status: number, detail: string): MockAnswer {
    const response = findResponse(operation, status);
    const [content] = response?.contents ?? [];
    if (response === undefined || content === undefined)
      return problem(status, { detail, operation: operation.name });
    return this.#usual(operation, { status, response }, content, content.content.mediaType);
  }

  #answer(
    operation: MockOperation,
    chosen: ChosenResponse,
    request: MockRequest,
    wishes: Wishes,
  ): MockAnswer {
    const { response, status } = chosen;
    if (response === undefined || response.contents.length === 0 || isBodiless(status))
      return this.#finish(this.#empty(operation, chosen), wishes);
    const accept = headerOf(request, "accept");
    const wished = this.#wishedOf(response.contents, wishes);
    const contents = wished.length > 0 ? wished : response.contents;
    const offers = contents.map((one) => ({ one, mediaType: one.content.mediaType }));
    const offer = chooseMediaType(offers, accept) ?? (wished.length > 0 ? offers[0] : undefined);
    if (offer === undefined) {
      return problem(406, {
        detail: `None of the media types that 'Accept' allows is one that the response with the status ${status} has.`,
        more: { mediaTypes: offers.map(({ mediaType }) => mediaType) },
        operation: operation.name,
      });
    }
    const mediaType = concreteMediaType(offer.mediaType, accept);
    return this.#withBody(operation, chosen, offer.one, mediaType, wishes);
  }

  /** The contents that are as the request wants them, whatever it accepts; none where it does not say it. */
  #wishedOf(contents: readonly MockContent[], { isStreamed }: Wishes): readonly MockContent[] {
    if (isStreamed === undefined) return [];
    const { api } = this.#sources;
    return contents.filter(
      ({ content }) => (itemSequence(content, api) !== undefined) === isStreamed,
    );
  }

  #withBody(
    operation: MockOperation,
    chosen: ChosenResponse,
    content: MockContent,
    mediaType: string,
    wishes: Wishes,
  ): MockAnswer {
    const { preferences, withState } = wishes;
    const write = (values: readonly unknown[]): MockAnswer =>
      this.#write(operation, chosen, content, mediaType, values);
    if (preferences.example !== undefined) {
      const values = exampleValues(content, preferences.example, this.#sources);
      if (values !== undefined) return this.#finish(write(values), wishes);
      const names = [...examplesOf(content, this.#sources.root).keys()];
      return problem(400, {
        detail: `The response with the status ${chosen.status} has no example with the name that 'Prefer' asks for.`,
        more: { examples: names.filter((name) => name !== "") },
        operation: operation.name,
      });
    }
    if (withState !== undefined && kindOf(content.content, this.#sources.api) === "json") {
      const [value] = usualValues(content, mediaType, this.#sources);
      return this.#finish(write([withState(withTexts(value))]), wishes);
    }
    return preferences.dynamic === true
      ? this.#finish(write(dynamicValues(content, mediaType, this.#sources)), wishes)
      : this.#finish(this.#usual(operation, chosen, content, mediaType), wishes);
  }

  #usual(
    operation: MockOperation,
    chosen: ChosenResponse,
    content: MockContent,
    mediaType: string,
  ): MockAnswer {
    const key = `${operation.operation.id} ${chosen.status} ${content.content.mediaType} ${mediaType}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const values = usualValues(content, mediaType, this.#sources);
    const answer = this.#write(operation, chosen, content, mediaType, values);
    // Media types that were asked for within a range have no end.
    if (this.#known.size < 10_000) this.#known.set(key, answer);
    return answer;
  }

  #write(
    operation: MockOperation,
    { status, response }: ChosenResponse,
    { content }: MockContent,
    mediaType: string,
    values: readonly unknown[],
  ): MockAnswer {
    const { contentType, body } = writeBody(content, mediaType, values, this.#sources.api);
    const headers: Headers = [["content-type", contentType], ...this.#headersOf(response)];
    return { status, headers, body, operation: operation.name };
  }

  #empty(operation: MockOperation, { status, response }: ChosenResponse): MockAnswer {
    return { status, headers: this.#headersOf(response), body: noBody, operation: operation.name };
  }

  #headersOf(response: MockResponse | undefined): Headers {
    return headerValues(response?.headers ?? [], this.#sources);
  }

  #finish(answer: MockAnswer, { preferences, headers }: Wishes): MockAnswer {
    const applied = appliedText(preferences);
    const declared = new Set(answer.headers.map(([name]) => name));
    // A header that the description does not have is not made up, but for those of the paging.
    const own = [...(headers ?? [])].filter(([name]) => name !== "location" || declared.has(name));
    if (applied === "" && own.length === 0) return answer;
    const preference: Headers = applied === "" ? [] : [["preference-applied", applied]];
    const others = answer.headers.filter(([name]) => !own.some(([changed]) => changed === name));
    return { ...answer, headers: [...others, ...own, ...preference] };
  }
}

function preferred(operation: MockOperation, code: number): ChosenResponse | undefined {
  const response = findResponse(operation, code);
  return response === undefined ? undefined : { status: code, response };
}

/** RFC 9110, 15.2, 15.3.5, 15.3.6 and 15.4.5. */
function isBodiless(status: number): boolean {
  return status < 200 || status === 204 || status === 205 || status === 304;
}
