import { createHash } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Bytes that are collected before they are written. */
const CHUNK = 1 << 20;

/**
 * A file that appears whole or not at all: written under a temporary name in the same folder, then renamed. Text is
 * collected in chunks of 1 MiB; bytes and sha256 are known at the end.
 */
export class FileSink {
  readonly path: string;
  readonly #temporary: string;
  readonly #hash = createHash('sha256');
  readonly #buffer = Buffer.allocUnsafe(CHUNK);
  #descriptor: number;
  #used = 0;
  #bytes = 0;

  /** @throws Error of the file system when the folder cannot be written to. */
  constructor(path: string) {
    this.path = path;
    this.#temporary = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
    this.#descriptor = openSync(this.#temporary, 'w');
  }

  /** Appends text as UTF-8. @throws Error of the file system, e.g. when the disk is full. */
  write(text: string): void {
    // Three bytes are the most that one UTF-16 code unit takes.
    if (this.#used + 3 * text.length > CHUNK) this.#flush();
    if (3 * text.length > CHUNK) {
      this.#put(Buffer.from(text, 'utf8'));
      return;
    }
    this.#used += this.#buffer.write(text, this.#used, 'utf8');
  }

  /** Writes what is left and closes the file, still under its temporary name. */
  finish(): { bytes: number; sha256: string } {
    this.#flush();
    closeSync(this.#descriptor);
    this.#descriptor = -1;
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Gives the finished file its name, replacing a file that has it. */
  commit(): void {
    renameSync(this.#temporary, this.path);
  }

  /** Closes and removes the temporary file; does nothing after `commit`. */
  discard(): void {
    if (this.#descriptor >= 0) closeSync(this.#descriptor);
    this.#descriptor = -1;
    rmSync(this.#temporary, { force: true });
  }

  #flush(): void {
    if (this.#used === 0) return;
    this.#put(this.#buffer.subarray(0, this.#used));
    this.#used = 0;
  }

  #put(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
    this.#bytes += bytes.length;
  }
}
