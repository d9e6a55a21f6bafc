import { printable } from '@hseg/schema';
import { CommanderError } from 'commander';
import { EXIT } from './exit-code.ts';
import { explainFailure } from './explain-failure.ts';
import { buildProgram } from './program.ts';

// A reader that has seen enough (`| head`) closes standard output. What is not read need not be written, and is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  const { message, exitCode } = explainFailure(error);
  process.stderr.write(`error: ${message}\n`);
  process.exit(exitCode);
});

/** Runs the command line and returns its exit code. */
async function run(): Promise<number> {
  const program = buildProgram();
  try {
    if (process.argv.length <= 2) program.error('error: expected a command, got none');
    await program.parseAsync();
    return EXIT.done;
  } catch (error) {
    // Commander has already printed what it has to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const { message, exitCode } = explainFailure(error);
    // Names of files and what stands in them are shown, and may be anybody's.
    process.stderr.write(`error: ${printable(message)}\n`);
    return exitCode;
  }
}

process.exitCode = await run();
