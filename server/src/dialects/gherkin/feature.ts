import type { Scenario } from '../../model/scenario.ts';
import type { Span } from '../../text/span.ts';
import type { GherkinText, PartLine } from './line.ts';
import { type Part, readParts } from './part.ts';
import { readScenarios } from './scenario.ts';

/** A feature as it is told. Its span runs from its keyword, or from its first scenario where it has none, to its last line. */
export interface Feature extends Span {
  /** Undefined for scenarios that stand under no feature. */
  readonly head?: PartLine;
  /** Each with its `@`. */
  readonly tags: readonly Span[];
  /** What stands under its head, or before its first scenario where it has none, by paragraph and line. */
  readonly narrative: readonly (readonly Span[])[];
  readonly scenarios: readonly Scenario[];
}

/** Reads Gherkin. What is none costs its own line only: the rest is read. */
export function readFeatures(source: GherkinText): Feature[] {
  const [opening, ...parts] = readParts(source);
  const groups: Part[][] = opening ? [[opening]] : [];
  for (const part of parts) {
    if (part.head?.part === 'feature') groups.push([part]);
    else groups.at(-1)?.push(part);
  }
  return groups.filter(tells).map((group) => featureOf(source, group));
}

/** True for a feature with a head, and for scenarios and steps without one. */
const tells = ([first, ...parts]: readonly Part[]): boolean =>
  first?.head !== undefined || parts.length > 0 || first?.lines.some(({ kind }) => kind === 'step') === true;

function featureOf(source: GherkinText, parts: readonly Part[]): Feature {
  const [first, second] = parts;
  const head = first?.head;
  const scenarios = readScenarios(source, head ? parts.slice(1) : parts);
  const start = head?.head.start ?? Math.min(scenarios[0]?.start ?? source.text.length, second?.head?.head.start ?? source.text.length);
  const narrative = paragraphs(first?.lines ?? []).filter(([line]) => head || (line && line.start < start));
  return { start, end: endOf(parts), head, tags: head ? (first?.tags ?? []) : [], narrative, scenarios };
}

/** The end of the last line that says something. */
function endOf(parts: readonly Part[]): number {
  const last = parts.at(-1);
  const line = last?.lines.findLast(({ kind }) => kind !== 'blank' && kind !== 'comment' && kind !== 'tags');
  return Math.max(line?.end ?? 0, last?.head?.head.end ?? 0);
}

/** The words of a description, without its comments. No keyword of a step means anything in it. */
function paragraphs(lines: Part['lines']): Span[][] {
  const found: Span[][] = [[]];
  for (const { kind, start, end } of lines) {
    if (kind === 'words' || kind === 'step') found.at(-1)?.push({ start, end });
    else if (kind !== 'tags' && kind !== 'comment') found.push([]);
  }
  return found.filter(({ length }) => length > 0);
}
