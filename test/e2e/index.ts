import './support/mocha.ts';
import './diagnostics.ts';
import './files.ts';
import './fixes.ts';
import './outline.ts';
import './settings.ts';

export { run } from './support/run.ts';
