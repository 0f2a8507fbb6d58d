import type { LintCode } from "../diagnostics/catalog/lint.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Finding } from "./finding.js";
import { lintRules } from "./rules.js";
import { type LintFacts, LintSubject } from "./subject.js";

/**
 * Judges a description by what its package will be like. What is wrong with it was reported by those who
 * read it; this is about what is allowed and could be better.
 */
export function lint(facts: LintFacts): readonly Finding[] {
  const subject = new LintSubject(facts);
  return (Object.keys(lintRules) as LintCode[]).flatMap((code) => findingsOf(code, subject));
}

function findingsOf<Code extends LintCode>(code: Code, subject: LintSubject): readonly Finding[] {
  return [...lintRules[code](subject)].flatMap(({ params, place, fix }): readonly Finding[] => {
    const sink = new DiagnosticSink();
    sink.report(code, params, place);
    return sink.diagnostics.map((diagnostic) =>
      fix === undefined ? { diagnostic } : { diagnostic, fix },
    );
  });
}
