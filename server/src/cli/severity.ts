import type { Severity } from '../lint/rule.ts';

/** From the gravest to the mildest. */
export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** True where a finding of this severity is at least as grave as the limit. */
export const reaches = (severity: Severity, limit: Severity): boolean => severities.indexOf(severity) <= severities.indexOf(limit);
