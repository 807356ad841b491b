import type { GherkinPart } from '../../languages/gherkin.ts';
import type { Scenario, Step } from '../../model/scenario.ts';
import { cover, type Span, trimmed } from '../../text/span.ts';
import { endOfBlock } from './block.ts';
import type { GherkinText, Line, PartLine, StepLine } from './line.ts';
import { readCells } from './row.ts';

/** A feature as it is told. Its span runs from its keyword, or from its first scenario where it has none, to its last line. */
export interface Feature extends Span {
  /** Undefined for scenarios that stand under no feature. */
  readonly head?: PartLine;
  /** Each with its `@`. */
  readonly tags: readonly Span[];
  /** The lines under its head, by paragraph. */
  readonly narrative: readonly (readonly Span[])[];
  readonly scenarios: readonly Scenario[];
}

/** Reads Gherkin line by line. What is no Gherkin costs its own line only: the rest is read. */
export function readFeatures(source: GherkinText): Feature[] {
  const reader = new FeatureReader(source);
  for (let index = 0; index < source.lines.length; index++) {
    const span = source.lines[index] as Span;
    const line = source.syntax.readLine(source.text, span, source.keywords);
    const last = line.kind === 'block' ? endOfBlock(source, { index, mark: line.mark }) : index;
    reader.read(line, cover(span, source.lines[last] ?? span));
    index = last;
  }
  return reader.finish();
}

type Draft<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Each)[] ? Each[] : Type[Key] };

class FeatureReader {
  private readonly features: Draft<Feature>[] = [];
  private part: GherkinPart | undefined;
  private scenario: (Scenario & { readonly steps: Step[] }) | undefined;
}
