import { openStream, type Stream } from '@hseg/random';
import {
  AGE_RANGES,
  type AnnotatedText,
  CATEGORIES,
  ConfigError,
  type Content,
  GENDERS,
  type Language,
  type OpenQuestionId,
  POSITIONS,
  type Position,
  type Role,
  TENURES,
  type Teller,
  type Tenure,
  TIER_CODES,
  type TierCode,
  tierOfSeverity,
} from '@hseg/schema';
import { deriveFacts } from './derive-facts.ts';
import { type Narrator, narrator } from './narrator.ts';
import { realize } from './realize/realize.ts';

/** What a narrative should be about; what is missing is drawn from the seed. */
export interface NarrativeRequest {
  /** Code of the domain. */
  domain: string;
  /** The tier, or in its place `severity`. */
  tier?: TierCode;
  /** On the ruler, 1 (included) .. 5 (included); decides the tier when `tier` is missing. */
  severity?: number;
  question: OpenQuestionId;
  /** Integer 0 (included) .. 9,007,199,254,740,991 (included). */
  seed: number;
  /** Name of a known organisation, or any other name. */
  organization?: string;
  /** Id or code of a department. */
  department?: string;
  /** Id of a role. */
  role?: string;
  position?: Position;
  tenure?: Tenure;
  /** Category 1 .. 6 that the text should speak of, where a telling does. */
  theme?: number;
}

const fault = (path: string, expected: string, received: string): ConfigError =>
  new ConfigError([{ code: 'unknown', path, expected, received, message: '' }]);

const pick = <Value>(values: readonly Value[], stream: Stream): Value => values[stream.below(values.length)];

const narrators = new WeakMap<Content, Map<string, Narrator>>();

function narratorFor(
  content: Content,
  language: Language,
  organization: Teller['organization'],
  seed: number,
): Narrator {
  let own = narrators.get(content);
  if (!own) {
    own = new Map();
    narrators.set(content, own);
  }
  const key = `${language.tag}/${language.tellings.length}/${organization.name}/${seed}`;
  let one = own.get(key);
  if (!one) {
    if (own.size > 8) own.clear();
    one = narrator(content, language, [organization], {
      seed,
      lengths: 'guide',
      mentionRate: { q23: 1, q24: 1, q25: 1 },
    });
    own.set(key, one);
  }
  return one;
}

/**
 * Writes one answer with its annotations, without a dataset around it.
 *
 * @throws ConfigError for an unknown domain, department, role, tier or theme, or when neither tier nor severity is given.
 * @throws ContentError when no telling fits.
 * @example
 * writeNarrative({ domain: 'Healthcare', tier: 'Safe', question: 'q24', seed: 7 }, { content, language: english }).text
 */
export function writeNarrative(
  request: NarrativeRequest,
  world: { content: Content; language: Language },
): AnnotatedText {
  const { content, language } = world;
  const domain = content.domains.find((one) => one.code === request.domain);
  if (!domain)
    throw fault('domain', `one of ${content.domains.map((one) => one.code).join(', ')}`, `'${request.domain}'`);
  if (request.tier === undefined && request.severity === undefined)
    throw fault('tier', `one of ${TIER_CODES.join(', ')}, or a severity`, 'neither');
  if (request.severity !== undefined && !(request.severity >= 1 && request.severity <= 5))
    throw fault('severity', 'a number from 1 to 5', String(request.severity));
  const code = request.tier ?? tierOfSeverity(request.severity as number).code;
  const tier = TIER_CODES.indexOf(code);
  if (tier < 0) throw fault('tier', `one of ${TIER_CODES.join(', ')}`, `'${code}'`);
  if (request.theme !== undefined && !CATEGORIES.some((category) => category.number === request.theme))
    throw fault('theme', 'a category from 1 to 6', String(request.theme));

  const stream = openStream(request.seed, 'narrative', request.question, domain.id, code);
  const department =
    request.department === undefined
      ? pick(
          domain.departments.filter((one) => one.share > 0),
          stream,
        )
      : domain.departments.find((one) => one.id === request.department || one.code === request.department);
  if (!department)
    throw fault(
      'department',
      `one of ${domain.departments.map((one) => one.id).join(', ')}`,
      `'${request.department}'`,
    );
  const places = POSITIONS.flatMap((position) => department.roles[position].map((role) => ({ position, role })));
  const fits = ({ position, role }: { position: Position; role: Role }): boolean =>
    (request.role === undefined || role.id === request.role) &&
    (request.position === undefined || position === request.position) &&
    tenureFits(role, request.tenure);
  const fitting = places.filter(fits);
  if (fitting.length === 0)
    throw fault(
      'role',
      `a role of ${department.id}: ${places.map(({ role }) => role.id).join(', ')}, that fits position and tenure`,
      `'${request.role ?? `${request.position ?? ''} ${request.tenure ?? ''}`.trim()}'`,
    );
  const { position, role } = pick(fitting, stream);
  const tenure =
    request.tenure ??
    pick(
      TENURES.filter((one) => tenureFits(role, one)),
      stream,
    );
  const ages = AGE_RANGES.filter(
    (age, index) =>
      index >= (role.age?.from === undefined ? 0 : AGE_RANGES.indexOf(role.age.from)) &&
      index <= (role.age?.to === undefined ? AGE_RANGES.length - 1 : AGE_RANGES.indexOf(role.age.to)) &&
      !(age === '18-24' && tenure === '8+_years'),
  );
  const known = content.organizations.filter((one) => one.domain === domain.code);
  const chosen =
    request.organization === undefined
      ? pick(known.length > 0 ? known : content.organizations, stream)
      : known.find((one) => one.name === request.organization);
  const organization: Teller['organization'] = chosen
    ? {
        name: chosen.name,
        aliases: chosen.aliases,
        article: chosen.article ?? '',
        phrases: chosen.culturalPhrases,
        stressFactors: chosen.sets.includes('custom') ? chosen.stressFactors : [],
      }
    : { name: request.organization as string, aliases: [], article: '', phrases: [], stressFactors: [] };
  const teller: Teller = {
    domain: domain.code,
    organization,
    departmentId: department.id,
    role: role.id,
    roleTags: role.tags,
    position,
    age: pick(ages, stream),
    gender: pick(GENDERS, stream),
    tenure,
    supervises: stream.real() < (role.supervises ?? domain.supervisesByPosition.value[position]),
  };
  // Without answers the theme is drawn: the category that should be spoken of has the lowest mean (q25: the highest).
  const theme = request.theme ?? 1 + stream.below(CATEGORIES.length);
  const means = CATEGORIES.map((category) => (category.number === theme ? (request.question === 'q25' ? 4 : 1) : 2));
  const facts = deriveFacts(teller, domain, tier, means, 0, stream);
  const tells = narratorFor(content, language, organization, request.seed);
  const { plan } = tells.plan(request.question, teller, facts, 0, { rank: stream.below(1024), count: 1024 });
  return realize(tells.compiled, plan);
}

function tenureFits(role: Role, tenure: Tenure | undefined): boolean {
  if (tenure === undefined) return true;
  const index = TENURES.indexOf(tenure);
  return (
    index >= (role.tenure?.from === undefined ? 0 : TENURES.indexOf(role.tenure.from)) &&
    index <= (role.tenure?.to === undefined ? TENURES.length - 1 : TENURES.indexOf(role.tenure.to))
  );
}
