import { ConfigError, type Content, type GenerationConfig, type OrganizationContent } from '@hseg/schema';

/** An organisation as a respondent names it. */
export interface Organization {
  content: OrganizationContent;
  /** Value of the column `organization_name`. */
  name: string;
  aliases: readonly string[];
  /** Article of the name in running text; empty for none. */
  article: string;
}

/**
 * The organisations of a configuration, in the order of the content. Organisations of a user's own always take part.
 * `pseudonymous` has the organisations of `guide` under their invented names, so that nothing else changes.
 *
 * @throws ConfigError when there is none.
 */
export function organizationsOf(config: GenerationConfig, content: Content): Organization[] {
  const set = config.organizations === 'pseudonymous' ? 'guide' : config.organizations;
  const chosen = content.organizations.filter(
    (one) => one.sets.includes('custom') || one.sets.some((own) => own === set),
  );
  if (chosen.length === 0) {
    const expected =
      config.organizations === 'custom'
        ? "at least one organisation in the content folder (--content) for 'custom'"
        : `organisations of the set '${config.organizations}'`;
    throw new ConfigError([
      { code: 'no-organization', path: 'organizations', expected, received: 'none', message: '' },
    ]);
  }
  return chosen.map((one) => {
    const named =
      config.organizations === 'pseudonymous' && one.pseudonym && !one.sets.includes('custom') ? one.pseudonym : one;
    return { content: one, name: named.name, aliases: named.aliases, article: named.article ?? '' };
  });
}
