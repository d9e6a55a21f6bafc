import { defineRowCheck } from '../../check.ts';
import { FIELD } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';
import { ownCopy } from '../../text/own-copy.ts';

/** Organisations that are told apart. */
const MOST_ORGANIZATIONS = 10_000;

/** An organisation in one domain, with one headcount. */
export const oneOrganization = defineRowCheck({
  id: 'one-organization',
  dimension: 'schema',
  title: 'Rows that contradict their organisation',
  points: ROW_FAULT_POINTS,
  target: 'none: an organisation has one domain and one headcount, those of its first row',
  source: 'data dictionary of @hseg/schema',
  advice: 'Look for rows whose columns have shifted, and for names that two organisations share.',
  start() {
    const known = new Map<string, { domain: string; employees: string }>();
    const told = (domain: string, employees: string): string => `${domain}, ${employees} employees`.slice(0, 60);
    return ({ fields }) => {
      const name = fields[FIELD.organization];
      const domain = fields[FIELD.domain];
      const employees = fields[FIELD.employees];
      const first = known.get(name);
      if (first === undefined) {
        if (known.size < MOST_ORGANIZATIONS)
          known.set(ownCopy(name), { domain: ownCopy(domain), employees: ownCopy(employees) });
        return undefined;
      }
      return first.domain === domain && first.employees === employees
        ? undefined
        : `${name.slice(0, 40)}: ${told(domain, employees)}, before ${told(first.domain, first.employees)}`;
    };
  },
});
