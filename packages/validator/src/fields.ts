import { COLUMNS } from '@hseg/schema';

const place = (name: string): number => COLUMNS.findIndex((column) => column.name === name);

/** Places of the columns in `Row.fields`. */
export const FIELD = {
  responseId: place('response_id'),
  organization: place('organization_name'),
  domain: place('domain'),
  employees: place('employee_count'),
  department: place('department'),
  position: place('position_level'),
  age: place('age_range'),
  gender: place('gender_identity'),
  tenure: place('tenure_range'),
  supervises: place('supervises_others'),
  firstAnswer: place('q1'),
  q23: place('q23_text'),
  q24: place('q24_text'),
  q25: place('q25_text'),
  date: place('submission_date'),
} as const;

/** Positions of the open questions in `Row.words`. */
export const QUESTION = { q23: 0, q24: 1, q25: 2 } as const;
