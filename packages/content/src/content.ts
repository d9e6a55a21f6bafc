import type { Content } from '@hseg/schema';
import generated from './generated/content.json' with { type: 'json' };

/**
 * The built-in world: three domains with their workforce, organisations, stressors, symptoms, coping, strengths,
 * requests, arcs and group effects. Compiled from `data/` by `pnpm content`; a test holds the two together.
 */
export const content = generated as Content;
