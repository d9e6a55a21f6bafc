import { type Content, ContentError, type Issue, type Telling } from '@hseg/schema';
import { resolveContent } from '../resolve-content.ts';
import { tellScenario } from '../tell-scenario.ts';
import { readContentFolder } from './read-content-folder.ts';

/** A world with a user's own content in it, and the tellings that the user added, scenarios included. */
export interface LoadedContent {
  content: Content;
  tellings: readonly Telling[];
}

/**
 * Lays a user's folder of YAML over a world. The folder is checked by the schemas that the built-in content is checked
 * by; entries with a known id replace the built-in ones, others are added.
 *
 * @param folder path of the folder; see `readContentFolder` for its layout
 * @param base the world to lay it over
 * @throws ContentError with file, line and column of every fault.
 * @example
 * const { content: mine } = await loadContent('./my-hospital', content);
 */
export async function loadContent(folder: string, base: Content): Promise<LoadedContent> {
  const pack = readContentFolder(folder);
  const content = resolveContent(pack, base);
  const issues: Issue[] = [];
  const told = pack.scenarios.flatMap((scenario) => {
    try {
      return [tellScenario(scenario, content.arcs)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      issues.push(...error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new ContentError(issues);
  return { content, tellings: [...pack.tellings, ...told] };
}
