import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { settingsFileName } from '../server/src/lint/settings.ts';
import { rules } from '../server/src/rules/index.ts';
import { settingsSchema } from './support/settings-schema.ts';

const schemaFile = 'schemas/clearstory.schema.json';

describe('what says the same in several places', () => {
  it('the list of rules and the files in its folder', () => {
    const files = readdirSync('server/src/rules').filter((file) => file !== 'index.ts');
    deepEqual(files.sort(), rules.flatMap(({ id }) => [`${id}.md`, `${id}.ts`]).sort());
  });

  it('the names of rules and their values', () => {
    for (const { id } of rules) {
      const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      ok(readFileSync(`server/src/rules/${id}.ts`, 'utf8').includes(`export const ${name}: Rule = {`), name);
    }
  });

  it('the rules and the table in README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const table = /(?<=<!-- rules -->\n)[\s\S]*?(?=<!-- \/rules -->)/;
    ok(table.test(readme), 'README has a place for the rules');
    keep('README.md', readme.replace(table, rulesTable()));
  });

  it('the rules and the schema of the settings', () => keep(schemaFile, `${JSON.stringify(settingsSchema, null, 2)}\n`));

  it('the schema and the file that VS Code checks by it', () => {
    const { contributes, files } = JSON.parse(readFileSync('package.json', 'utf8'));
    deepEqual(contributes?.jsonValidation, [{ fileMatch: settingsFileName, url: `./${schemaFile}` }]);
    ok(
      files.some((path: string) => schemaFile.startsWith(path)),
      'the schema is packed',
    );
  });
});

/** Asserts that a file holds a text; with UPDATE=1 writes it. */
function keep(file: string, text: string): void {
  if (process.env.UPDATE) writeFileSync(file, text);
  equal(readFileSync(file, 'utf8'), text, `${file} is out of date: run with UPDATE=1`);
}

function rulesTable(): string {
  const rows = rules.map(({ id, summary, severity }) => `| [${id}](server/src/rules/${id}.md) | ${summary} | ${severity} |`);
  return `${['| Rule | What it asks | By default |', '| --- | --- | --- |', ...rows].join('\n')}\n`;
}
