import type { Ask } from './ask-worker.ts';
import { byId, element, table } from './element.ts';
import type { VaryRequest, VaryResult } from './protocol.ts';

/** The changed text with its changes marked, the log, and whether taking them back gives what was pasted. */
function showVaried({ text, edits, restored }: VaryResult, pasted: string): Node[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, before, after } of edits) {
    parts.push(pasted.slice(at, start));
    if (before !== '') parts.push(element('del', {}, before));
    if (after !== '') parts.push(element('ins', {}, after));
    at = end;
  }
  parts.push(pasted.slice(at));
  return [
    element('p', { class: 'plain', 'data-text': '' }, text),
    ...(edits.length === 0
      ? []
      : [
          element('p', { class: 'changes' }, ...parts),
          table(
            'Log of the edits',
            ['Kind', 'Before', 'After', 'At', 'Why'],
            edits.map(({ kind, before, after, start, reason }) => [
              kind.replaceAll('_', ' '),
              before === '' ? '(nothing)' : before,
              after === '' ? '(nothing)' : after,
              String(start),
              reason,
            ]),
          ),
        ]),
    element(
      'p',
      { class: 'soft' },
      restored === pasted
        ? 'Taken back edit by edit, it is what was pasted.'
        : 'Taken back, it is not what was pasted.',
    ),
  ];
}

/** Varies the pasted text. */
export function startVarying(ask: Ask): void {
  const form = byId<HTMLFormElement>('vary-form');
  const [status, output] = [byId('vary-status'), byId('varied')];
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    const value = (name: string): string => String(fields.get(name) ?? '');
    // Forms turn line breaks into those of the network.
    const text = value('text').replaceAll('\r\n', '\n');
    const how = value('how') as VaryRequest['how'];
    status.textContent = 'Varying…';
    try {
      const varied = await ask('vary', {
        text,
        how,
        seed: Number(value('seed')),
        severity: Number(value('severity')),
        rate: Number(value('rate')),
      }).result;
      const count = varied.edits.length;
      status.textContent =
        count === 0
          ? `Nothing was changed: ${how === 'realistic' || how === 'messy' ? 'whoever types with this seed makes no slip here' : 'no word of the text has another that fits'}.`
          : `${count} ${count === 1 ? 'edit' : 'edits'}.`;
      output.replaceChildren(...showVaried(varied, text));
    } catch (error) {
      output.replaceChildren();
      status.textContent = `This did not work: ${(error as Error).message}`;
    }
  });
}
