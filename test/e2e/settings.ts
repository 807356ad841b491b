import { equal } from './support/check.ts';
import { eventually } from './support/eventually.ts';
import { finding, findings, noFinding, underlined } from './support/findings.ts';
import { closeEditors, open, remove, write } from './support/workspace.ts';

const settings = '.clearstory.jsonc';
const story = 'user-stories/US-1.md';

describe('the settings file', () => {
  afterEach(async () => {
    await closeEditors();
    await remove(settings);
    await finding(story, 'story-benefit');
  });

  it('turns a rule off', async () => {
    await finding(story, 'story-benefit');
    await write(settings, '{\n  // We add the benefits together.\n  "rules": { "story-benefit": "off" }\n}\n');
    await noFinding(story, 'story-benefit');
  });

  it('is told of a rule that is not there', async () => {
    await write(settings, '{ "rules": { "story-benefits": "off" } }\n');
    const [mistake] = await eventually('a finding in the settings file', () => some(findings(settings)));
    equal(underlined(await open(settings), mistake).replaceAll('"', ''), 'story-benefits');
    await finding(story, 'story-benefit');
  });

  it('is told of a broken line, and the defaults hold', async () => {
    await write(settings, '{ "rules": { "story-benefit": \n');
    await eventually('a finding in the settings file', () => some(findings(settings)));
    await finding(story, 'story-benefit');
  });
});

function some<T>(list: T[]): [T, ...T[]] | undefined {
  const [first, ...rest] = list;
  return first === undefined ? undefined : [first, ...rest];
}
