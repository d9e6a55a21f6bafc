/** What one package may depend on. */
export interface AllowedArrows {
  /** The workspace's packages that its sources may use. */
  readonly uses: readonly string[];
  /** The workspace's packages that its tests may use as well. */
  readonly usesInTests: readonly string[];
  /** The libraries that its sources may use. */
  readonly libraries: readonly string[];
}

/** What the apps join: every package. */
const packages: readonly string[] = [
  '@hseg/schema',
  '@hseg/random',
  '@hseg/content',
  '@hseg/english',
  '@hseg/population',
  '@hseg/narrative',
  '@hseg/text-variation',
  '@hseg/generator',
  '@hseg/validator',
];

/**
 * The arrows of the house, by package name. Two sentences stand behind them: engines never use content and content never
 * uses engines, only the generator's callers join them; and the world (content) is separate from the words (english).
 * A new package is a new row.
 */
export const allowedArrows: Readonly<Record<string, AllowedArrows>> = {
  '@hseg/schema': { uses: [], usesInTests: [], libraries: ['zod'] },
  // The types of chance stand in the published declarations, so users need them, too.
  '@hseg/random': { uses: [], usesInTests: [], libraries: ['chance', '@types/chance'] },
  '@hseg/content': { uses: ['@hseg/schema'], usesInTests: [], libraries: ['yaml'] },
  '@hseg/english': { uses: ['@hseg/schema'], usesInTests: ['@hseg/content'], libraries: [] },
  '@hseg/population': { uses: ['@hseg/schema', '@hseg/random'], usesInTests: ['@hseg/content'], libraries: [] },
  '@hseg/narrative': {
    uses: ['@hseg/schema', '@hseg/random'],
    usesInTests: ['@hseg/content', '@hseg/english'],
    libraries: [],
  },
  '@hseg/text-variation': {
    uses: ['@hseg/schema', '@hseg/random'],
    usesInTests: ['@hseg/english'],
    libraries: [],
  },
  // The judge sees what a record is, and nothing of how one is made.
  // Its tests plant faults in generated data, to see that it finds them.
  '@hseg/validator': {
    uses: ['@hseg/schema'],
    usesInTests: ['@hseg/generator', '@hseg/content', '@hseg/english'],
    libraries: ['fflate'],
  },
  '@hseg/generator': {
    uses: ['@hseg/schema', '@hseg/random', '@hseg/population', '@hseg/narrative', '@hseg/text-variation'],
    usesInTests: ['@hseg/content', '@hseg/english'],
    libraries: ['csv-stringify'],
  },
  hseg: {
    uses: packages,
    usesInTests: [],
    // zod and fflate are those of the packages that the command bundles.
    libraries: ['commander', 'yaml', 'zod', 'fflate'],
  },
  '@hseg/docs': {
    uses: packages,
    usesInTests: [],
    libraries: [
      'astro',
      '@astrojs/starlight',
      'starlight-typedoc',
      'typedoc',
      'typedoc-plugin-markdown',
      '@observablehq/plot',
    ],
  },
};

/** The packages that make records and texts: whatever they know of the world and its words comes as an argument. */
export const engines: readonly string[] = [
  '@hseg/random',
  '@hseg/population',
  '@hseg/narrative',
  '@hseg/text-variation',
  '@hseg/generator',
];

/** The packages that are data. */
export const contentPackages: readonly string[] = ['@hseg/content', '@hseg/english'];
