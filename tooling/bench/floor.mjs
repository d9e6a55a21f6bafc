// node floor.mjs FILE BYTES: writes that many bytes from a ready buffer of 1 MiB, and nothing else.
import { closeSync, openSync, writeSync } from 'node:fs';

const [path, bytes] = process.argv.slice(2);
const buffer = Buffer.alloc(1 << 20, 'x');
const file = openSync(path, 'w');
for (let left = Number(bytes); left > 0; ) left -= writeSync(file, buffer, 0, Math.min(left, buffer.length));
closeSync(file);
