type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A new element. Children that are texts become text nodes, so nothing that somebody pasted or dropped is read as HTML.
 *
 * @example
 * element('p', { class: 'soft' }, 'Nothing fits.')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value === true) made.setAttribute(key, '');
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value));
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** The element of the page with an id. @throws Error when there is none. */
export function byId<Kind extends HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`expected an element with the id '${id}', got none`);
  return found as Kind;
}

/** A table with a header row; `caption` names it for those who do not see it. */
export function table(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  return element(
    'div',
    { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...headers.map((header) => element('th', { scope: 'col' }, header)))),
      element(
        'tbody',
        {},
        ...rows.map((cells) =>
          element(
            'tr',
            {},
            ...cells.map((cell, column) =>
              column === 0 ? element('th', { scope: 'row' }, cell) : element('td', {}, cell),
            ),
          ),
        ),
      ),
    ),
  );
}

/** A part that opens on demand. */
export const details = (summary: string, ...children: readonly (Node | string)[]): HTMLElement =>
  element('details', {}, element('summary', {}, summary), ...children);
