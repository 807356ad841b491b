import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Request } from '../../server/src/protocol.ts';

/** Sends the server one of our requests; undefined where it cannot answer, because it is starting, stopping or gone. */
export async function ask<Params, Result>(
  client: BaseLanguageClient,
  { method }: Request<Params, Result>,
  params?: Params,
): Promise<Result | undefined> {
  if (!client.isRunning()) return undefined;
  try {
    return await client.sendRequest<Result>(method, params);
  } catch {
    return undefined;
  }
}
