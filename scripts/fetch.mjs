// @ts-check
// Fetches what the embedded VS Code needs, where it is not there yet.
import { findBrowser } from '../test/host/browser.mjs';
import { embeddedVsCode } from '../test/host/install.mjs';

await Promise.all([embeddedVsCode(), findBrowser()]);
