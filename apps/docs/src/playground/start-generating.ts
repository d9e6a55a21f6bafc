import type { NoiseName } from '@hseg/schema';
import type { Ask, Asked } from './ask-worker.ts';
import { byId, element } from './element.ts';
import type { GeneratedFiles, GenerateRequest } from './protocol.ts';

/** The command that writes the same files. */
function commandOf({ records, seed, domain, noise, labels }: GenerateRequest): string {
  return [
    `hseg generate --records ${records}`,
    seed === 42 ? '' : `--seed ${seed}`,
    domain === undefined ? '' : `--domain-weights ${domain}=1`,
    noise === 'clean' ? '' : `--noise ${noise}`,
    labels === 'companion' ? '' : `--labels ${labels}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Generates datasets and offers them for download. */
export function startGenerating(ask: Ask): void {
  const form = byId<HTMLFormElement>('generate-form');
  const [status, output, command] = [byId('generate-status'), byId('generated'), byId('generate-command')];
  const bar = byId<HTMLProgressElement>('generate-progress');
  const stop = byId<HTMLButtonElement>('stop');
  let asked: Asked<GeneratedFiles> | undefined;
  let links: string[] = [];

  const requestOf = (): GenerateRequest => {
    const fields = new FormData(form);
    const value = (name: string): string => String(fields.get(name) ?? '');
    return {
      records: Number(value('records')),
      seed: Number(value('seed')),
      domain: value('domain') === '' ? undefined : value('domain'),
      noise: value('noise') as NoiseName,
      labels: value('labels') as GenerateRequest['labels'],
    };
  };
  const linkTo = (blob: Blob, name: string): HTMLElement => {
    const href = URL.createObjectURL(blob);
    links.push(href);
    return element('a', { href, download: name, class: 'button' }, `${name}, ${Math.ceil(blob.size / 1024)} kB`);
  };
  form.addEventListener('input', () => {
    command.textContent = commandOf(requestOf());
  });
  stop.addEventListener('click', () => asked?.stop());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (asked !== undefined) return;
    for (const href of links) URL.revokeObjectURL(href);
    links = [];
    output.replaceChildren();
    bar.hidden = false;
    bar.value = 0;
    stop.disabled = false;
    const request = requestOf();
    try {
      asked = ask('generate', request, (share, doing) => {
        bar.value = share;
        status.textContent = doing;
      });
      const { data, labels, seconds } = await asked.result;
      const stem = `hseg_${request.records}_seed_${request.seed}`;
      status.textContent = `${request.records} records in ${seconds.toFixed(1)} s.`;
      output.replaceChildren(linkTo(data, `${stem}.csv`), ...(labels ? [linkTo(labels, `${stem}.labels.csv`)] : []));
    } catch (error) {
      status.textContent = `This did not work: ${(error as Error).message}`;
    } finally {
      asked = undefined;
      bar.hidden = true;
      stop.disabled = true;
    }
  });
}
