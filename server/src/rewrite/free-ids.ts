/** Numbers of one family of ids that are known to be taken, from and to. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Gives out ids that nothing has: an id with its last number counted up, each of them once. */
export function freeIds(isTaken: (id: string) => boolean): (id: string) => string {
  const given = new Set<string>();
  const runs = new Map<string, Run>();
  return (id) => {
    const [, before = '', number = '', after = ''] = /^(.*?)(\d+)(\D*)$/.exec(id) ?? [];
    const named = (value: number): string => before + String(value).padStart(number.length, '0') + after;
    const run = runs.get(before + after);
    const goesOn = run !== undefined && run.from <= Number(number) && Number(number) <= run.to;
    let next = goesOn ? run.to : Number(number);
    do next++;
    while (isTaken(named(next)) || given.has(named(next)));
    runs.set(before + after, { from: goesOn ? run.from : Number(number), to: next });
    given.add(named(next));
    return named(next);
  };
}
