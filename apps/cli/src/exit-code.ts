/** Exit codes of the command line. */
export const EXIT = {
  done: 0,
  /** The data fell short of what was asked for. */
  shortfall: 1,
  /** Wrong use, bad configuration or bad content. */
  usage: 2,
  /** Reading or writing failed. */
  io: 3,
  interrupted: 130,
} as const;

/** A message for the user with the exit code that belongs to it. */
export class CommandFailure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
  }
}
