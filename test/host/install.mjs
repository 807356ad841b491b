// @ts-check
import { join } from 'node:path';
import { install, npm, piece } from './pieces.mjs';

/** The VS Code that the tests run in, be it the desktop or the embedded one. */
export const vsCodeVersion = '1.139.1';

const codeServer = '4.139.1';
const nodeVersion = '24.8.0';

/**
 * The server of the embedded VS Code and the Node that runs it, fetched on the first call.
 * @returns {Promise<{ node: string, serverMain: string }>}
 */
export async function embeddedVsCode() {
  const [folder, node] = await Promise.all([codeServerFolder(), serverNode()]);
  return { node, serverMain: join(folder, 'lib/vscode/out/server-main.js') };
}

async function codeServerFolder() {
  const folder = await piece(`code-server-${codeServer}`, async (part) => {
    await install(part, 'code-server', codeServer);
    await npm(join(part, 'node_modules/code-server/lib/vscode'), ['install', '--omit=dev']);
  });
  return join(folder, 'node_modules/code-server');
}

/** The server’s extension host starts on Node 24 only. */
async function serverNode() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const name = nodePackage();
  const folder = await piece(`node-${nodeVersion}`, (part) => install(part, name, nodeVersion));
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return join(folder, 'node_modules', name, binary);
}

function nodePackage() {
  if (process.platform === 'win32') return `node-win-${process.arch}`;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${process.platform}-${process.arch}`;
}
