import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { JsonObject } from "../ir/types.js";
import { formatPointer, parsePointer } from "../support/json-pointer.js";
import { lazily } from "../support/lazily.js";
import { type Omissible, schemasWithout } from "./direction-schemas.js";
import { explainErrors, type Finding } from "./explain-errors.js";
import { isHarmlessOverlap } from "./overlapping-choice.js";

/** What checks values against schemas; loaded when a mock server starts, and by nothing else. */
export interface AjvModule {
  create(): Ajv2020;
}

const documentId = "https://sdkwright.invalid/description";

/** Patterns are read in Unicode mode (JSON Schema 2020-12 core, 6.4), or without it where only that is valid. */
const regExp = Object.assign(
  (pattern: string): RegExp => {
    try {
      return new RegExp(pattern, "u");
    } catch {
      return new RegExp(pattern);
    }
  },
  { code: "new RegExp" },
);

function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63;
}

/** Loads ajv, with its formats, as the judge needs it. */
export async function loadAjv(): Promise<AjvModule> {
  const [{ Ajv2020 }, { default: addFormats }] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]);
  return {
    create() {
      const ajv = new Ajv2020({
        allErrors: true,
        // Errors with their schemas, which tell harmless ones.
        verbose: true,
        strict: false,
        // The description is no schema, and its own fields are nobody's keywords.
        validateSchema: false,
        logger: false,
        // A property called `constructor` is there only if it was sent.
        ownProperties: true,
        inlineRefs: false,
        code: { regExp },
      });
      addFormats.default(ajv);
      // 64 bits with a sign (OpenAPI Format Registry); of the package's own, any whole number is one.
      ajv.addFormat("int64", { type: "number", validate: isInt64 });
      // Keywords of 2019-09, which 2020-12 has no longer.
      ajv.removeKeyword("$recursiveRef").removeKeyword("$recursiveAnchor");
      return ajv;
    },
  };
}

/**
 * Holds values against the schemas of a normalized description, by ajv and so by nothing that we made
 * of the schemas. Each schema is compiled when it is first needed.
 */
export class SchemaJudge {
  readonly #root: JsonObject;
  readonly #ajv: () => Ajv2020;
  readonly #otherwise: SchemaJudge | undefined;
  readonly #compiled = new Map<string, ValidateFunction | undefined>();

  /**
   * @param omissible what values may lack that is required of them
   * @param otherwise asked where a value is refused, and right where it knows better
   */
  constructor(root: JsonObject, omissible: Omissible, ajv: AjvModule, otherwise?: SchemaJudge) {
    this.#root = root;
    this.#otherwise = otherwise;
    this.#ajv = lazily(() =>
      ajv.create().addSchema({ ...schemasWithout(root, omissible), $id: documentId }),
    );
  }

  /**
   * Finds what is wrong with a value.
   *
   * @param pointer a JSON Pointer into the description, to a schema; a schema that cannot be compiled,
   *   such as one with a pattern that is no regular expression, accepts everything
   */
  judge(pointer: string, value: unknown): readonly Finding[] {
    const validate = this.#schemaAt(pointer);
    if (validate === undefined || validate(value)) return [];
    const errors = (validate.errors as readonly ErrorObject[]).filter(
      (error) => !isHarmlessOverlap(error, this.#root),
    );
    if (errors.length === 0) return [];
    return this.#otherwise?.judge(pointer, value) ?? explainErrors(errors, value);
  }

  #schemaAt(pointer: string): ValidateFunction | undefined {
    if (this.#compiled.has(pointer)) return this.#compiled.get(pointer);
    const fragment = parsePointer(pointer)
      .map((token) => encodeURIComponent(formatPointer([token]).slice(1)))
      .join("/");
    let compiled: ValidateFunction | undefined;
    try {
      compiled = this.#ajv().getSchema(`${documentId}#/${fragment}`);
    } catch {
      compiled = undefined;
    }
    this.#compiled.set(pointer, compiled);
    return compiled;
  }
}
