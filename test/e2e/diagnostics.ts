import { DiagnosticSeverity, extensions } from 'vscode';
import { equal, ok } from './support/check.ts';
import { finding, findings, noFinding, ruleOf, underlined } from './support/findings.ts';
import { closeEditors, open, type } from './support/workspace.ts';

const story = 'user-stories/US-1.md';

describe('diagnostics', () => {
  afterEach(closeEditors);

  it('say what an open story lacks, and where', async () => {
    const document = await open(story);
    const diagnostic = await finding(story, 'story-benefit');
    equal(diagnostic.severity, DiagnosticSeverity.Information);
    ok(underlined(document, diagnostic).includes('sign in'), `the want to be underlined, not “${underlined(document, diagnostic)}”`);
    ok(extensions.getExtension('clearstory.clearstory')?.isActive, 'the extension to be active');
  });

  it('say it once', async () => {
    await open(story);
    await finding(story, 'story-benefit');
    equal(findings(story).filter((diagnostic) => ruleOf(diagnostic) === 'story-benefit').length, 1);
  });

  it('follow the typing, not the file', async () => {
    const document = await open(story);
    await finding(story, 'story-benefit');
    await type(document, '# US-1: Sign in\n\nAs a shopper, I want to sign in, so that I see my orders.\n');
    await noFinding(story, 'story-benefit');
    await type(document, '# US-1: Sign in\n\nAs a shopper, I want to sign in.\n');
    await finding(story, 'story-benefit');
  });

  it('link to the page of their rule', async () => {
    await open(story);
    const { code } = await finding(story, 'story-benefit');
    ok(typeof code === 'object' && code.target.path.endsWith('story-benefit.md'), `a link to the page, not ${JSON.stringify(code)}`);
  });

  it('are there for files that nobody opened', () => finding(story, 'story-benefit'));
});
