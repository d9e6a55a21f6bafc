import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '@hseg/schema';
import { commandOptions } from './command-options.ts';
import { fixed, whole } from './format-number.ts';
import { repositoryRoot } from './repository-root.ts';
import { type Cell, code, type Table, text } from './table.ts';

/** What of the JSON schema this page reads. */
interface Schema {
  type?: string;
  description?: string;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  pattern?: string;
  minLength?: number;
  anyOf?: readonly Schema[];
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
  properties?: Readonly<Record<string, Schema>>;
  prefixItems?: readonly Schema[];
}

/** The JSON schema that editors check `hseg.config.yml` with. */
export function configurationSchema(): { properties: Readonly<Record<string, Schema>> } {
  return JSON.parse(readFileSync(join(repositoryRoot(), 'apps/cli/config.schema.json'), 'utf8'));
}

const bounds = ({ minimum, maximum }: Schema): string =>
  minimum === undefined || maximum === undefined
    ? ''
    : `, ${whole(minimum)} to ${maximum < 1 ? maximum : whole(maximum)}`;

/** What a schema admits, in words. */
function typeOf(schema: Schema): string[] {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap(typeOf);
  if (schema.enum !== undefined) return [`one of ${schema.enum.join(', ')}`];
  if (schema.prefixItems !== undefined)
    return [`list of ${schema.prefixItems.length} numbers${bounds(schema.prefixItems[0])}`];
  if (schema.type === 'object') {
    if (schema.properties !== undefined) {
      const [one] = Object.values(schema.properties);
      return [`${Object.keys(schema.properties).join(', ')}: ${one.type}${bounds(one)}`];
    }
    const keys = schema.propertyNames?.enum?.join(', ') ?? 'name';
    const value = schema.additionalProperties as Schema;
    return [`${keys}: ${value.type}${bounds(value)}`];
  }
  if (schema.pattern !== undefined) return ['day, YYYY-MM-DD'];
  return [`${schema.type}${bounds(schema)}`];
}

const share = (value: number): string => fixed(value, 3).replace(/0+$/, '').replace(/\.$/, '');

/** The defaults of the keys, and of those that say where output goes those of the command line. */
function defaultOf(key: string): Cell {
  if (key === 'from' || key === 'to') return DEFAULT_CONFIG.dates[key];
  const value = (DEFAULT_CONFIG as unknown as Readonly<Record<string, unknown>>)[key];
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : share(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([name, one]) => `${name}: ${share(one as number)}`);
  const option = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const said = commandOptions('generate').find(({ flags }) => flags.startsWith(option))?.default ?? '';
  return said === '' ? "the content's own" : said;
}

/** The option of the command line that sets the same. */
function optionOf(key: string): string {
  const option = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return commandOptions('generate').some(({ flags }) => flags.split(' ')[0] === option) ? option : '';
}

/** Every key of `hseg.config.yml`. */
export function configurationTable(): Table {
  return {
    label: 'Keys of hseg.config.yml',
    columns: [code('key'), text('type and bounds'), code('default'), text('meaning'), code('option')],
    rows: Object.entries(configurationSchema().properties).map(([key, schema]) => [
      key,
      typeOf(schema),
      key === 'content' ? 'none' : defaultOf(key),
      schema.description ?? 'Share of each tier; they sum to 1. A list goes from Thriving to Crisis.',
      optionOf(key),
    ]),
  };
}
