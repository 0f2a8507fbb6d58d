import Handlebars from "handlebars";
import { asTemplate, helpers, type Template, type ViewModel } from "./template.js";

const options: PrecompileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { json: true },
};

/**
 * Compiles the text of a template to an expression of JavaScript, which is a `CompiledTemplate`.
 *
 * A name that a model lacks will be an error (`strict`), and nothing is escaped, since no template is HTML.
 */
export function precompileTemplate(text: string): string {
  // It gives a text, whatever its types say.
  return String(Handlebars.precompile(text, options));
}

/** Compiles a template to use it at once, as where the generator runs from its sources. */
export function compileTemplate(name: string, text: string): Template {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  return asTemplate(name, handlebars.compile<ViewModel>(text, options));
}
