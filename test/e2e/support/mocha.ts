// Mocha's build for browsers, because these tests run in a web worker too. It has to be set up before the first `describe`.
import 'mocha/mocha.js';

mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false });
