import { createRequire } from "node:module";
import type * as Handlebars from "handlebars";
import type { JsonValue } from "../../ir/types.js";

/** What a template may say: plain data, prepared so that the template needs `if` and `each` only. */
export type ViewModel = Readonly<Record<string, unknown>>;

/** Renders a template with its model. Throws where the model lacks a name, so that the two cannot drift apart. */
export type Template = (model: ViewModel) => string;

/** A template as Handlebars has compiled it. */
export type CompiledTemplate = TemplateSpecification;

type Runtime = Pick<typeof Handlebars, "registerHelper" | "template">;

// The one file of it; its many modules take longer to load than all templates to render.
const runtimeFile = "handlebars/dist/handlebars.runtime.min.js";

/**
 * Makes a template of what was compiled before, without Handlebars' compiler.
 *
 * @param name used in messages only
 */
export function reviveTemplate(name: string, compiled: CompiledTemplate): Template {
  const runtime = createRequire(import.meta.url)(runtimeFile) as Runtime;
  runtime.registerHelper(helpers);
  return asTemplate(name, runtime.template<ViewModel>(compiled));
}

/** What templates may call: `json` writes a value as JSON. */
export const helpers: { readonly json: (value: JsonValue) => string } = {
  json: (value) => JSON.stringify(value),
};

/** Lets what goes wrong in rendering name the template. */
export function asTemplate(name: string, render: Template): Template {
  return (model) => {
    try {
      return render(model);
    } catch (error) {
      throw new Error(`internal error: the template '${name}' cannot be rendered`, {
        cause: error,
      });
    }
  };
}
