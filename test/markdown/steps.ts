import { Session } from 'node:inspector';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';

/** Counts the steps of a call: work, told without a clock. */
export interface Steps<Module> {
  readonly module: Module;
  stepsOf(run: () => unknown): number;
  stop(): void;
}

/**
 * Loads modules so that V8 counts how often each of their branches and loops runs. The same call takes the same steps on every machine.
 * Functions that are built in count as one step. The modules are loaded anew, because what already ran is counted by function only.
 */
export async function countSteps<Module>(source: string): Promise<Steps<Module>> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'counted',
  });
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const module: Module = runInThisContext(`${outputFiles[0]?.text}; counted`, { filename: 'counted.js' });
  const stepsOf = (run: () => unknown): number => {
    stepsSoFar(session);
    run();
    return stepsSoFar(session);
  };
  return { module, stepsOf, stop: () => session.disconnect() };
}

/** The steps since it was last asked. */
function stepsSoFar(session: Session): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    const functions = result.filter(({ url }) => url === 'counted.js').flatMap((script) => script.functions);
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  });
  return steps;
}
