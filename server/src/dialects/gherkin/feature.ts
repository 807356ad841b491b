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
  /** What stands under its head, by paragraph and line. */
  readonly narrative: readonly (readonly Span[])[];
  readonly scenarios: readonly Scenario[];
}

/** Reads Gherkin. What is none costs its own line only: the rest is read. */
export function readFeatures(source: GherkinText): Feature[] {
  const groups: Part[][] = [];
  for (const part of readParts(source)) {
    const group = groups.at(-1);
    if (group && part.head?.part !== 'feature') group.push(part);
    else if (part.head || part.lines.some(({ kind }) => kind === 'step')) groups.push([part]);
  }
  return groups.map((parts) => featureOf(source, parts));
}

function featureOf(source: GherkinText, parts: readonly Part[]): Feature {
  const first = parts[0];
  const head = first?.head?.part === 'feature' ? first.head : undefined;
  const scenarios = readScenarios(source, head ? parts.slice(1) : parts);
  return {
    start: first?.head?.head.start ?? first?.lines.find(({ kind }) => kind === 'step')?.start ?? 0,
    end: endOf(parts),
    head,
    tags: head ? (first?.tags ?? []) : [],
    narrative: head ? paragraphs(first?.lines ?? []) : [],
    scenarios,
  };
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
