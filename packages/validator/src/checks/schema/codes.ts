import { COLUMNS } from '@hseg/schema';
import { defineRowCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';

/** Values of code columns, headcounts and yes or no. Empty ones are missing, not wrong. */
export const codes = defineRowCheck({
  id: 'codes',
  dimension: 'schema',
  title: 'Rows with a value outside its code list',
  points: ROW_FAULT_POINTS,
  target: 'none',
  source: 'data dictionary of @hseg/schema',
  advice: 'Recode the columns by the data dictionary.',
  start({ domains }) {
    const lists: (readonly [place: number, codes: ReadonlySet<string>])[] = COLUMNS.flatMap(
      ({ codes: list, type }, place) =>
        list
          ? [[place, new Set(list)] as const]
          : type === 'boolean'
            ? [[place, new Set(['True', 'False'])] as const]
            : [],
    );
    lists.push([FIELD.domain, new Set(Object.keys(domains))]);
    return ({ fields }) => {
      for (const [place, list] of lists)
        if (fields[place] !== '' && !list.has(fields[place]))
          return `${COLUMNS[place].name} is '${fields[place].slice(0, 40)}'`;
      const employees = fields[FIELD.employees];
      return employees === '' || /^[1-9]\d{0,8}$/.test(employees)
        ? undefined
        : `employee_count is '${employees.slice(0, 40)}'`;
    };
  },
});
