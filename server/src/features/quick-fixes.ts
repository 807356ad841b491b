import type { Finding, Fix } from '../lint/rule.ts';
import { type Span, touches } from '../text/span.ts';

/** A fix with the finding that it removes. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The findings at a place: those that share a position with the span, or stand beside it. */
export const findingsAt = (findings: readonly Finding[], at: Span): Finding[] => findings.filter((finding) => touches(finding.at, at));

/** What can be done about findings, in their order. */
export const quickFixes = (findings: readonly Finding[]): OfferedFix[] =>
  findings.flatMap((finding) => (finding.fixes ?? []).map((fix) => ({ finding, fix })));
