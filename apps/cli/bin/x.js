import { setFlagsFromString } from 'node:v8';

for (const f of (process.env.EARLY ?? '').split(',')) if (f) setFlagsFromString(f);
await import('../dist/main.js');
