// Writes the page and the file of a new rule and lists it: npm run new-rule story-small
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'server/src/rules';
const [id = ''] = process.argv.slice(2);
const fault = faultOf(id);
if (fault) {
  console.error(fault);
  process.exitCode = 2;
} else {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(`${folder}/${id}.md`, page());
  writeFileSync(`${folder}/${id}.ts`, rule(name));
  writeFileSync(`${folder}/index.ts`, listed(name));
  console.log(`Write the page ${folder}/${id}.md first, watch it fail, then write ${id}.ts.`);
  console.log('At the end, run the tests with UPDATE=1 to renew the table in README and the schema of the settings.');
}

function faultOf(id: string): string | undefined {
  if (!/^[a-z]+(-[a-z]+)+$/.test(id)) return 'Name the rule for the property that the text should have: npm run new-rule story-small';
  return existsSync(`${folder}/${id}.ts`) ? `There is a rule ${id} already. Choose another name.` : undefined;
}

function page(): string {
  return `# ${id}

Every … .

Why it matters.

## Reported

A case.

\`\`\`md
# US-1: Renew

As a reader, I want to renew a book, so that I can finish it.
                       ^^^^^^^^^^^^
\`\`\`

\`\`\`md fixed
# US-1: Renew

As a reader, I want to renew a book, so that I can finish it.
\`\`\`

## Fine

A case.

\`\`\`md
# US-1: Renew

As a reader, I want to renew a book, so that I can finish it.
\`\`\`
`;
}

function rule(name: string): string {
  return `import type { Rule } from '../lint/rule.ts';

export const ${name}: Rule = {
  id: '${id}',
  summary: 'Every … .',
  severity: 'warning',

  *check({ items }) {},
};
`;
}

function listed(name: string): string {
  const index = readFileSync(`${folder}/index.ts`, 'utf8');
  const imports = [...index.matchAll(/^import .*\n/gm)].map(([line]) => line);
  const line = `import { ${name} } from './${id}.ts';\n`;
  const after = imports.findLast((other) => other < line) ?? imports[0] ?? '';
  return index.replace(after, after + line).replace(/^\];$/m, `  ${name},\n];`);
}
