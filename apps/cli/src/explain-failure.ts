import { ConfigError, ContentError } from '@hseg/schema';
import { CommandFailure, EXIT } from './exit-code.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file is in the way',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'no space is left on the device',
  ENOTSUP: 'it is a device or a pipe, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
};

/** What to tell the user about an error, and the exit code. Errors that are none of the user's are thrown on. */
export function explainFailure(error: unknown): { message: string; exitCode: number } {
  if (error instanceof CommandFailure) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof ConfigError || error instanceof ContentError)
    return { message: error.message, exitCode: EXIT.usage };
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    const { code, path } = error as NodeJS.ErrnoException;
    const reason = REASONS[String(code)] ?? error.message;
    return {
      message: `${path === undefined ? 'the output' : path}: cannot be read or written: ${reason} (${code})`,
      exitCode: EXIT.io,
    };
  }
  throw error;
}
