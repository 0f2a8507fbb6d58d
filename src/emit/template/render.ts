import Handlebars from "handlebars";
import type { JsonValue } from "../../ir/types.js";

/** What a template may say: plain data, prepared so that the template needs `if` and `each` only. */
export type ViewModel = Readonly<Record<string, unknown>>;

/**
 * Renders a Handlebars template. A name that the view model lacks is an error, so that a template
 * and its model cannot drift apart unnoticed.
 *
 * The one helper besides the built-in ones is `json`, which writes a value as JSON.
 *
 * @param name used in messages only
 */
export function renderTemplate(name: string, template: string, model: ViewModel): string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper("json", (value: JsonValue) => JSON.stringify(value));
  try {
    const render = handlebars.compile(template, {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { json: true },
    });
    return render(model);
  } catch (error) {
    throw new Error(`internal error: the template '${name}' cannot be rendered`, { cause: error });
  }
}
