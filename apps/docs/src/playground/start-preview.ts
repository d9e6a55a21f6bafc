import type { NoiseName } from '@hseg/schema';
import type { Ask } from './ask-worker.ts';
import { byId } from './element.ts';
import { showRecord } from './show-record.ts';
import { DEFAULT_STATE, readState, type State, writeState } from './url-state.ts';

/** Whether a text is the whole number of a seed. */
const isSeed = (value: string): boolean => /^\d{1,16}$/.test(value) && Number(value) <= Number.MAX_SAFE_INTEGER;

/** Shows records by the form, and keeps what is shown in the address of the page. */
export function startPreview(ask: Ask): void {
  const form = byId<HTMLFormElement>('preview-form');
  const [status, output] = [byId('preview-status'), byId('preview')];
  const [previous, next] = [byId<HTMLButtonElement>('previous'), byId<HTMLButtonElement>('next')];
  const field = (key: keyof State): HTMLInputElement | HTMLSelectElement =>
    form.elements.namedItem(key) as HTMLInputElement | HTMLSelectElement;
  const allows = (key: keyof State, value: string): boolean => {
    if (key === 'seed') return isSeed(value);
    if (key === 'skip') return /^\d{1,5}$/.test(value);
    return [...(field(key) as HTMLSelectElement).options].some((option) => option.value === value);
  };

  let state: State = readState(location.search, allows);
  let asked = 0;

  const fill = (): void => {
    for (const key of Object.keys(DEFAULT_STATE) as (keyof State)[]) if (key !== 'skip') field(key).value = state[key];
  };
  /** An organisation of another domain could never be found. */
  const offerOrganizations = (): void => {
    const select = field('organization') as HTMLSelectElement;
    const domain = field('domain').value;
    for (const option of select.options)
      option.disabled = domain !== '' && option.value !== '' && option.dataset.domain !== domain;
    if (select.selectedOptions[0]?.disabled) select.value = '';
  };
  const show = async (): Promise<void> => {
    const own = ++asked;
    history.replaceState(null, '', `${location.pathname}${writeState(state)}${location.hash}`);
    output.setAttribute('aria-busy', 'true');
    previous.disabled = state.skip === '0';
    const shown = state;
    const { seed, skip, noise, ...wishes } = shown;
    const wish = (value: string): string | undefined => (value === '' ? undefined : value);
    try {
      const { result } = ask('preview', {
        seed: Number(seed),
        skip: Number(skip),
        noise: noise as NoiseName,
        domain: wish(wishes.domain),
        organization: wish(wishes.organization),
        tier: wish(wishes.tier),
        voice: wish(wishes.voice),
      });
      const preview = await result;
      // Somebody asked for another one meanwhile.
      if (own !== asked) return;
      next.disabled = preview === undefined;
      status.textContent =
        preview === undefined
          ? `None ${Number(skip) > 0 ? 'more ' : ''}among the 50,000 records of seed ${seed}.`
          : `Number ${Number(skip) + 1} of those that fit.`;
      output.replaceChildren(...(preview === undefined ? [] : [showRecord(preview, shown)]));
    } catch (error) {
      if (own !== asked) return;
      output.replaceChildren();
      status.textContent = `This did not work: ${(error as Error).message}`;
    } finally {
      if (own === asked) output.setAttribute('aria-busy', 'false');
    }
  };
  const read = (skip: number): void => {
    if (!form.reportValidity()) return;
    offerOrganizations();
    const chosen = { ...state };
    for (const key of Object.keys(DEFAULT_STATE) as (keyof State)[]) if (key !== 'skip') chosen[key] = field(key).value;
    state = { ...chosen, skip: String(skip) };
    show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read(0);
  });
  form.addEventListener('change', () => read(0));
  previous.addEventListener('click', () => read(Math.max(0, Number(state.skip) - 1)));
  next.addEventListener('click', () => read(Number(state.skip) + 1));
  fill();
  offerOrganizations();
  show();
}
