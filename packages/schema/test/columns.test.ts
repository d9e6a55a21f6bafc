import { describe, expect, it } from 'vitest';
import { COLUMNS, dataDictionary, LABEL_COLUMNS } from '../src/index.ts';

describe('the columns', () => {
  it("are the guide's 36 in the guide's order", () => {
    const guide =
      'response_id,organization_name,domain,employee_count,department,position_level,age_range,gender_identity,tenure_range,supervises_others,' +
      `${Array.from({ length: 22 }, (_, index) => `q${index + 1}`).join()},q23_text,q24_text,q25_text,submission_date`;
    expect(COLUMNS.map((column) => column.name).join()).toBe(guide);
    expect(COLUMNS).toHaveLength(36);
  });

  it('of the labels begin with the documented ones', () => {
    expect(LABEL_COLUMNS.map((column) => column.name).join()).toBe(
      'response_id,risk_tier,estimated_risk_tier,mean_rule_tier,total_t,score28,category_1,category_2,category_3,category_4,category_5,category_6,theme_category,arc,stressors,story_family,voice,ideation_level,severity,careless,request_family,praise_family',
    );
  });

  it('are all described, by names that occur once in the two files together but for the id', () => {
    const all = [...COLUMNS, ...LABEL_COLUMNS.slice(1)];
    expect(new Set(all.map((column) => column.name)).size).toBe(all.length);
    for (const column of all) expect(column.description.length).toBeGreaterThan(8);
  });
});

describe('the data dictionary', () => {
  it('has a line for every column of both files, with the options of every item and the codes of every list', () => {
    const entries = dataDictionary();
    expect(entries).toHaveLength(COLUMNS.length + LABEL_COLUMNS.length);
    for (const entry of entries.filter((one) => /^q\d+$/.test(one.column))) expect(entry.values).toHaveLength(4);
    expect(entries.find((entry) => entry.column === 'q16')?.values[0]).toBe('4 = No day');
    expect(entries.find((entry) => entry.column === 'tenure_range')?.values).toEqual([
      '<1_year',
      '1-3_years',
      '4-7_years',
      '8+_years',
    ]);
  });
});
