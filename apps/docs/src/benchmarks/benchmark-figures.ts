import figures from './figures.json' with { type: 'json' };

interface Cost {
  /** By the clock. */
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number;
}

/** What `scripts/measure-benchmarks.mjs` measured last. */
export const benchmarkFigures = figures as {
  command: string;
  records: number;
  seed: number;
  rounds: number;
  machine: { cores: number; node: string };
  /** Of the data file. */
  bytes: number;
  generate: Cost;
  validate: Cost;
  overall: { score: number; grade: string };
  dimensions: readonly { id: string; title: string; score: number }[];
  checks: readonly { id: string; title: string; observed: string; target: string; human?: string }[];
};

/**
 * What the validator observed of the 50,000 records.
 *
 * @throws RangeError for a check that the script does not keep.
 */
export function observed(check: string): string {
  const found = benchmarkFigures.checks.find((one) => one.id === check);
  if (!found)
    throw new RangeError(`expected one of ${benchmarkFigures.checks.map((one) => one.id).join(', ')}, got ${check}`);
  return found.observed;
}
