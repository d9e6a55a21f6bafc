// node read-floor.mjs FILE: reads a file in pieces of 64 KiB, as the validator does, and nothing else.
import { closeSync, openSync, readSync } from 'node:fs';

const buffer = Buffer.alloc(1 << 16);
const file = openSync(process.argv[2], 'r');
while (readSync(file, buffer, 0, buffer.length, null) > 0);
closeSync(file);
