// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { vsCodeVersion } from './install.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { onPath, root } from './places.mjs';

/** The executable of ours that takes the desktop’s arguments. */
export const embedded = join(root, 'test/host/code');

/**
 * The VS Code to test in: the one that CLEARSTORY_VSCODE names, the desktop’s where it can be had, or else the embedded one.
 * @returns {Promise<string>}
 */
export async function findVsCode() {
  const named = process.env.CLEARSTORY_VSCODE;
  if (named && !existsSync(named)) throw new Error(`CLEARSTORY_VSCODE names ${named}, which is not there.`);
  if (!hasDisplay() && !onPath('xvfb-run')) return named ?? embedded;
  const found = named ?? (await download());
  if (!found) return embedded;
  return hasDisplay() ? found : underXvfb(found);
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function download() {
  try {
    await fetch('https://update.code.visualstudio.com', { method: 'HEAD', signal: AbortSignal.timeout(3000) });
    return await downloadAndUnzipVSCode(vsCodeVersion);
  } catch {
    console.log('Desktop VS Code cannot be downloaded here; the embedded one does as well.');
    return undefined;
  }
}

/** @param {string} vsCode */
function underXvfb(vsCode) {
  const script = join(temporaryFolder(), 'code');
  writeFileSync(script, `#!/bin/sh\nexec xvfb-run --auto-servernum '${vsCode}' "$@"\n`, { mode: 0o755 });
  return script;
}
