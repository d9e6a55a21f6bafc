import { createHash } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Bytes that are collected before they are written. */
const CHUNK = 1 << 20;

/** A `Buffer`, as far as it is used: programs that read these types need not have those of Node. */
interface Bytes extends Uint8Array {
  write(text: string, offset: number, encoding: 'utf8'): number;
}

/** Where a writer may write: from `at` in `target`, which `view` shows as well. */
interface Place {
  target: Bytes;
  view: DataView;
  at: number;
}

function placeOf(size: number): Place {
  const target = Buffer.allocUnsafeSlow(size);
  return { target, view: new DataView(target.buffer, target.byteOffset, target.length), at: 0 };
}

/**
 * A file that appears whole or not at all: written under a temporary name in the same folder, then renamed. Bytes are
 * collected in chunks of 1 MiB; their number and sha256 are known at the end.
 */
export class FileSink {
  readonly path: string;
  readonly #temporary: string;
  readonly #hash = createHash('sha256');
  readonly #place = placeOf(CHUNK);
  #descriptor: number;
  #bytes = 0;

  /** @throws Error of the file system when the folder cannot be written to, or the path is that of a device or a pipe. */
  constructor(path: string) {
    this.path = path;
    const there = statSync(path, { throwIfNoEntry: false });
    // The renaming would put a file in the place of a device; a folder the system refuses itself.
    if (there !== undefined && !there.isFile() && !there.isDirectory())
      throw Object.assign(new Error(`expected a file or nothing at ${path}, got a device or a pipe`), {
        code: 'ENOTSUP',
        syscall: 'open',
        path,
      });
    this.#temporary = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
    try {
      this.#descriptor = openSync(this.#temporary, 'w');
    } catch (error) {
      // Nobody asked for the temporary name.
      throw Object.assign(error as Error, { path });
    }
  }

  /** Appends text as UTF-8. @throws Error of the file system, e.g. when the disk is full. */
  write(text: string): void {
    // Three bytes are the most that one UTF-16 code unit takes.
    const { target, at } = this.reserve(3 * text.length);
    this.advance(target.write(text, at, 'utf8'));
  }

  /**
   * Room for at least `size` bytes; what is written there is kept by {@link advance}.
   *
   * @throws Error of the file system when what was collected cannot be written.
   */
  reserve(size: number): Readonly<Place> {
    const place = this.#place;
    if (place.at + size > place.target.length) {
      this.#flush();
      if (size > place.target.length) Object.assign(place, placeOf(size));
    }
    return place;
  }

  /** Keeps `size` bytes of what was reserved. */
  advance(size: number): void {
    this.#place.at += size;
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
    const bytes = this.#place.target.subarray(0, this.#place.at);
    if (bytes.length === 0) return;
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
    this.#bytes += bytes.length;
    this.#place.at = 0;
  }
}
