import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Awaitable } from '../files/file-system.ts';

/** A request by its name; what it carries is a type only. */
interface RequestName<Params, Result> {
  readonly method: string;
  readonly _?: [Params, Result, ...unknown[]] | undefined;
}

interface NotificationName<Params> {
  readonly method: string;
  readonly _?: [Params, ...unknown[]] | undefined;
}

interface Handler<Params, Result> {
  /** What is answered where the handler fails. */
  readonly empty: NoInfer<Result>;
  handle(params: NoInfer<Params>, token: CancellationToken): Awaitable<NoInfer<Result>>;
}

/** Answers a request. One that was cancelled while it waited costs nothing. */
export function answer<Params, Result>(
  connection: Connection,
  { method }: RequestName<Params, Result>,
  { empty, handle }: Handler<Params, Result>,
): void {
  connection.onRequest<unknown, void>(method, (params: Params, token: CancellationToken) =>
    token.isCancellationRequested
      ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
      : guard(connection, method, { empty, run: () => handle(params, token) }),
  );
}

/** Handles a notification. */
export function hear<Params>(
  connection: Connection,
  { method }: NotificationName<Params>,
  handle: (params: NoInfer<Params>) => Awaitable<void>,
): void {
  connection.onNotification(method, (params: Params) => guard(connection, method, { empty: undefined, run: () => handle(params) }));
}

/** Runs something; where it fails, logs that under a name and answers empty. */
export async function guard<Result>(
  connection: Connection,
  name: string,
  { empty, run }: { empty: Result; run(): Awaitable<Result> },
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    log(connection, name, error);
    return empty;
  }
}

/** The same for what is done at once. */
export function guardNow<Result>(connection: Connection, name: string, { empty, run }: { empty: Result; run(): Result }): Result {
  try {
    return run();
  } catch (error) {
    log(connection, name, error);
    return empty;
  }
}

function log(connection: Connection, name: string, error: unknown): void {
  connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
