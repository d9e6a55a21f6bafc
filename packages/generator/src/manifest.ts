import { type GenerationConfig, TIER_CODES } from '@hseg/schema';
import type { Generation } from './prepare-generation.ts';

/** Said wherever data leaves the program. */
export const DISCLAIMER =
  'All records are computer-generated fiction. Organisation names, where used, are for realism only; no statement describes any real person, event or workplace.';

/** A file of a dataset. */
export interface ManifestFile {
  /** File name without its folder. */
  name: string;
  role: 'data' | 'labels' | 'annotations';
  /** Records without the header; of annotations the lines, three a record. */
  rows: number;
  bytes: number;
  sha256: string;
}

/** What a dataset is and how it came about. Holds no time and no path, so the same run gives the same manifest. */
export interface Manifest {
  schemaVersion: 1;
  seed: number;
  config: GenerationConfig;
  /** sha256 of content and language. */
  contentDigest: string;
  /** Package name -> version. */
  versions: Readonly<Record<string, string>>;
  counts: {
    records: number;
    domains: Readonly<Record<string, number>>;
    tiers: Readonly<Record<string, number>>;
    organizations: Readonly<Record<string, number>>;
  };
  calibration: {
    recalibrated: boolean;
    thresholdShift: readonly number[];
    naturalShares: Readonly<Record<string, number>>;
    warning?: string;
  };
  files: readonly ManifestFile[];
  license: 'CC0-1.0';
  disclaimer: string;
}

/** Puts the manifest of a generation together. */
export function assembleManifest(
  generation: Generation,
  files: readonly ManifestFile[],
  contentDigest: string,
  versions: Readonly<Record<string, string>>,
): Manifest {
  const { config, plan, calibration } = generation;
  const counted = (names: readonly string[], counts: readonly number[]): Record<string, number> =>
    Object.fromEntries(names.map((name, index) => [name, counts[index]]));
  return {
    schemaVersion: 1,
    seed: config.seed,
    config: {
      ...config,
      domainWeights:
        config.domainWeights ??
        counted(
          plan.domains.map((domain) => domain.code),
          plan.domainShares,
        ),
    },
    contentDigest,
    versions,
    counts: {
      records: config.records,
      domains: counted(
        plan.domains.map((domain) => domain.code),
        plan.domainCounts,
      ),
      tiers: counted(TIER_CODES, plan.tierCounts),
      organizations: counted(
        plan.organizations.map((organization) => organization.name),
        plan.organizationCounts,
      ),
    },
    calibration: {
      recalibrated: calibration.recalibrated,
      thresholdShift: calibration.thresholdShift,
      naturalShares: counted(TIER_CODES, calibration.naturalShares),
      ...(calibration.warning === undefined ? {} : { warning: calibration.warning }),
    },
    files,
    license: 'CC0-1.0',
    disclaimer: DISCLAIMER,
  };
}
