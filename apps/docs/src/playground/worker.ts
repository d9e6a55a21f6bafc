// The engine of the playground, in a thread of its own: the page stays quick whatever is generated or judged.
import { generateFiles } from './generate-files.ts';
import { type OpenWorld, openWorld } from './open-world.ts';
import { previewRecord } from './preview-record.ts';
import type { FromWorker, Tasks, ToWorker } from './protocol.ts';
import { varyText } from './vary-text.ts';

let opened: Promise<OpenWorld> | undefined;
let folder = '';
/** Tasks that somebody no longer waits for. */
const stopped = new Set<number>();

const answer = (message: FromWorker): void => postMessage(message);

const readFile = async (name: string): Promise<unknown> => {
  const response = await fetch(`${folder}${name}.json`);
  if (!response.ok) throw new Error(`${name}.json: expected the file, got status ${response.status}`);
  return response.json();
};

/** The world; where it could not be read, it is tried again the next time. */
function worldOf(): Promise<OpenWorld> {
  opened ??= openWorld(readFile).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function run(message: Extract<ToWorker, { kind: 'do' }>): Promise<Tasks[keyof Tasks]['result']> {
  const { id } = message;
  const onProgress = (progress: number, doing: string): void => answer({ id, progress, doing });
  switch (message.task) {
    case 'preview':
      return previewRecord(await worldOf(), message.request);
    case 'vary':
      return varyText(await worldOf(), message.request);
    case 'generate':
      return generateFiles(await worldOf(), message.request, onProgress, async () => {
        await new Promise((resolve) => setTimeout(resolve));
        if (stopped.delete(id)) throw new Error('stopped; no file was made');
      });
    case 'validate': {
      // The judge is as large as the engine, and needs no world.
      const { validateFiles } = await import('./validate-files.ts');
      return validateFiles(message.request, onProgress);
    }
  }
}

addEventListener('message', async ({ data: message }: MessageEvent<ToWorker>) => {
  if (message.kind === 'open') {
    folder = message.world;
    // A failure is told to whoever asks first.
    worldOf().catch(() => undefined);
  } else if (message.kind === 'stop') stopped.add(message.id);
  else {
    try {
      answer({ id: message.id, result: await run(message) });
    } catch (error) {
      answer({ id: message.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
});
