/** A fault of notation inside one sentence; the compiler adds the file and the line. */
export class NotationFault extends Error {
  readonly code: string;
  readonly column: number;
  readonly expected: string;
  readonly received: string;

  constructor(code: string, column: number, expected: string, received: string) {
    super(`expected ${expected}, got ${received}`);
    this.name = 'NotationFault';
    this.code = code;
    this.column = column;
    this.expected = expected;
    this.received = received;
  }
}
