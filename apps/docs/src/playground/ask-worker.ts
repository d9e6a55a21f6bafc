import type { FromWorker, Tasks, ToWorker } from './protocol.ts';

/** A question to the worker that is under way. */
export interface Asked<Result> {
  result: Promise<Result>;
  /** Ends it: `result` then fails. */
  stop(): void;
}

/** Asks the worker. */
export type Ask = <Name extends keyof Tasks>(
  task: Name,
  request: Tasks[Name]['request'],
  onProgress?: (share: number, doing: string) => void,
) => Asked<Tasks[Name]['result']>;

/**
 * Starts the worker and returns how it is asked.
 *
 * @param world folder of the files of the world, as a URL that ends in a slash
 */
export function askWorker(worker: Worker, world: string): Ask {
  const waiting = new Map<
    number,
    {
      resolve(result: unknown): void;
      reject(error: Error): void;
      onProgress?(share: number, doing: string): void;
    }
  >();
  const send = (message: ToWorker): void => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.id);
    if (asked === undefined) return;
    if ('progress' in data) {
      asked.onProgress?.(data.progress, data.doing);
      return;
    }
    waiting.delete(data.id);
    if ('error' in data) asked.reject(new Error(data.error));
    else asked.resolve(data.result);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`the engine could not be started: ${message}`));
    waiting.clear();
  });
  send({ kind: 'open', world });
  let count = 0;
  return (task, request, onProgress) => {
    const id = count++;
    const result = new Promise<never>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, onProgress });
    });
    send({ kind: 'do', id, task, request } as ToWorker);
    return { result, stop: () => send({ kind: 'stop', id }) };
  };
}
