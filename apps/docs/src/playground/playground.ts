// The page of the playground: each section is a form, and the worker answers.
import { askWorker } from './ask-worker.ts';
import { byId } from './element.ts';
import { startGenerating } from './start-generating.ts';
import { startPreview } from './start-preview.ts';
import { startValidating } from './start-validating.ts';
import { startVarying } from './start-varying.ts';

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const world = new URL(byId('playground').dataset.world ?? '', location.href).href;
const ask = askWorker(worker, world);
startPreview(ask);
startVarying(ask);
startGenerating(ask);
startValidating(ask);
