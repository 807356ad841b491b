import { createConnection } from 'vscode-languageserver/node';
import { disk } from './files/disk.node.ts';
import { serve } from './lsp/server.ts';

serve(createConnection(), { disk, pause: () => new Promise((resolve) => setImmediate(resolve)) });
