import { describe, expect, it } from 'vitest';
import { ConfigError, DEFAULT_CONFIG } from '../src/index.ts';
import { configJsonSchema, parseConfig } from '../src/parse/index.ts';

const messageOf = (input: unknown): string => {
  try {
    parseConfig(input);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no error';
};

describe('parseConfig', () => {
  it('fills in the defaults', () => {
    expect(parseConfig({})).toEqual(DEFAULT_CONFIG);
    expect(parseConfig({ records: 7, from: '2024-01-01' })).toMatchObject({
      records: 7,
      seed: 42,
      dates: { from: '2024-01-01', to: '2025-12-31' },
    });
  });

  it("takes weights by name or as five numbers in the guide's order, Thriving first", () => {
    const wanted = { Thriving: 0.1, Safe: 0.4, Mixed: 0.35, At_Risk: 0.12, Crisis: 0.03 };
    expect(parseConfig({ riskWeights: [0.1, 0.4, 0.35, 0.12, 0.03] }).riskWeights).toEqual(wanted);
    expect(parseConfig({ riskWeights: wanted }).riskWeights).toEqual(wanted);
    expect(parseConfig({ riskWeights: { Crisis: 1 } }).riskWeights).toEqual({
      Thriving: 0,
      Safe: 0,
      Mixed: 0,
      At_Risk: 0,
      Crisis: 1,
    });
  });

  it('takes one mention rate for all questions or one for each', () => {
    expect(parseConfig({ mentionRate: 1 }).mentionRate).toEqual({ q23: 1, q24: 1, q25: 1 });
    expect(parseConfig({ mentionRate: { q24: 0.5 } }).mentionRate).toEqual({ ...DEFAULT_CONFIG.mentionRate, q24: 0.5 });
  });

  it.each([
    [{ records: 0 }, 'records: expected an integer from 1 to 4294967295, got 0'],
    [{ records: -5 }, 'records: expected an integer from 1 to 4294967295, got -5'],
    [{ records: 1.5 }, 'records: expected an integer from 1 to 4294967295, got 1.5'],
    [{ records: 1e12 }, 'records: expected an integer from 1 to 4294967295, got 1000000000000'],
    [{ records: 'many' }, "records: expected an integer from 1 to 4294967295, got 'many'"],
    [{ seed: -1 }, 'seed: expected an integer from 0 to 9007199254740991, got -1'],
    [{ seed: 2 ** 53 }, 'seed: expected an integer from 0 to 9007199254740991, got 9007199254740992'],
    [{ riskWeights: [0.5, 0.2, 0.1, 0.1, 0.05] }, 'riskWeights: expected weights that sum to 1, got a sum of 0.95'],
    [{ riskWeights: [1, 0, 0] }, 'riskWeights: expected weights by tier'],
    [{ domainWeights: { Healthcare: 0.5 } }, 'domainWeights: expected weights that sum to 1, got a sum of 0.5'],
    [{ organizations: 'all' }, "organizations: expected one of guide, extended, pseudonymous, custom, got 'all'"],
    [{ record: 5 }, "record: expected a known key, got 'record'"],
    [{ from: '1 May' }, "from: expected a day as YYYY-MM-DD, got '1 May'"],
    [{ carelessRate: 0.5 }, 'carelessRate: expected a number from 0 to 0.1, got 0.5'],
    [{ effects: -1 }, 'effects: expected a number from 0 to 3, got -1'],
  ])('refuses %j and says what it expected', (input, message) => {
    expect(messageOf(input)).toContain(message);
  });

  it('reports every fault, not only the first', () => {
    expect(messageOf({ records: 0, seed: -1, nonsense: true }).split('\n')).toHaveLength(3);
  });

  it('accepts weights within a millionth of 1', () => {
    expect(
      parseConfig({ domainWeights: { Healthcare: 0.3333333, University: 0.3333333, Business: 0.3333333 } })
        .domainWeights,
    ).toBeDefined();
    expect(messageOf({ domainWeights: { Healthcare: 0.333, University: 0.333, Business: 0.333 } })).toContain(
      'sum to 1',
    );
  });
});

describe('configJsonSchema', () => {
  it('describes every key and allows no other', () => {
    const schema = configJsonSchema() as {
      properties: Record<string, { description?: string }>;
      additionalProperties: boolean;
    };
    expect(Object.keys(schema.properties).sort()).toEqual(
      [
        'carelessRate',
        'domainWeights',
        'effects',
        'from',
        'labels',
        'lengths',
        'mentionRate',
        'noise',
        'organizations',
        'records',
        'riskWeights',
        'seed',
        'to',
        'variation',
      ].sort(),
    );
    expect(schema.additionalProperties).toBe(false);
    for (const property of Object.values(schema.properties)) expect(property.description).toBeTruthy();
  });
});
