import { prepareGeneration } from '@hseg/generator';
import { describeChoices, type WordsMissing } from '@hseg/narrative';
import { DEFAULT_CONFIG, lengthBand, OPEN_QUESTION_IDS, TIERS } from '@hseg/schema';
import type { OpenWorld } from './open-world.ts';
import type { Preview, PreviewRequest } from './protocol.ts';

/**
 * Finds a record of the default dataset of a seed that fits the wishes, and tells how it came about. The same record as
 * `hseg preview` shows, and `hseg replay` writes.
 *
 * @returns nothing where no record fits
 */
export async function previewRecord(opened: OpenWorld, request: PreviewRequest): Promise<Preview | undefined> {
  const config = { ...DEFAULT_CONFIG, seed: request.seed, noise: request.noise };
  const world = request.noise === 'clean' ? opened.world : await opened.withLexicon();
  const generation = prepareGeneration(config, world);
  const voices = new Map(generation.narrator.compiled.tellings.map(({ source }) => [source.id, source.voice]));
  const tier = request.tier === undefined ? undefined : TIERS.findIndex(({ code }) => code === request.tier);
  let found = 0;
  for (let index = 0; index < config.records; index++) {
    const slot = generation.plan.slot(index);
    if (request.domain !== undefined && slot.domain.code !== request.domain) continue;
    if (request.organization !== undefined && slot.organization.name !== request.organization) continue;
    if (tier !== undefined && slot.tier !== tier) continue;
    // Where only the voice is looked at, the words need not be read: the account is planned first, and names its telling.
    let isPassedOver = false;
    const trace = await opened.withWords(
      () => generation.trace(index),
      ({ tellingId, question }: WordsMissing) => {
        if (question !== 'q24') return true;
        const fits = request.voice === undefined || voices.get(tellingId) === request.voice;
        if (fits && found === request.skip) return true;
        if (fits) found++;
        isPassedOver = true;
        return false;
      },
    );
    if (isPassedOver || trace === undefined) continue;
    if (request.voice !== undefined && trace.record.labels.voice !== request.voice) continue;
    if (found++ < request.skip) continue;

    const { record, facts, planned } = trace;
    return {
      record,
      facts,
      stressors: record.labels.stressors.map((id) => ({ id, kernel: world.content.stressors[id]?.kernel ?? '' })),
      answers: planned.map(({ plan, telling, category, severity, reference }, question) => ({
        text: record.texts[question],
        telling: telling.id,
        file: telling.file,
        arc: telling.arc,
        voice: telling.voice,
        category,
        severity,
        reference,
        length: plan.length,
        band: lengthBand(config.lengths, record.labels.tier, OPEN_QUESTION_IDS[question]),
        sentences: plan.sentences.slice(0, plan.count).map(({ stage, included }) => ({ stage, included })),
        choices: describeChoices(generation.narrator.compiled, plan),
      })),
    };
  }
  return undefined;
}
