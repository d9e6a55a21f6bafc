import type { CompiledTelling } from './compile-telling.ts';
import type { CompiledTellings } from './compile-tellings.ts';
import { OPERANDS, OPERATION } from './operations.ts';
import { unpackNumbers } from './pack-numbers.ts';
import type { TellingPack } from './pack-tellings.ts';

/** What {@link addWords} takes of a pack: everything but what the outline has already. */
export interface TellingWords extends Pick<TellingPack, 'version' | 'language' | 'program' | 'texts'> {
  tellings: readonly { source: { id: string }; sentences: TellingPack['tellings'][number]['sentences'] }[];
}

/**
 * Adds the words of some tellings to compiled tellings that have only their outline (see `outlineTellings`). Tellings that
 * have their words already stay as they are. What is told then is what the whole pack tells: numbers of tokens and
 * addresses differ, texts do not.
 *
 * @param words a pack of these tellings alone, compiled for the same content and language
 * @throws RangeError for a pack of another version or language, or with a telling that the outline does not have.
 * @example
 * addWords(told, packTellings(compileTellings(some, english, content.arcs, lengths), tickets));
 */
export function addWords(compiled: CompiledTellings, words: TellingWords): void {
  if (words.version !== 3 || words.language !== compiled.language.tag)
    throw new RangeError(
      `expected words of version 3 in ${compiled.language.tag}, got version ${words.version} in ${words.language}`,
    );
  const outlined = new Map(compiled.tellings.map((telling): [string, CompiledTelling] => [telling.source.id, telling]));
  const unknown = words.tellings.find(({ source }) => !outlined.has(source.id));
  if (unknown)
    throw new RangeError(`expected words of the tellings in the outline, got those of '${unknown.source.id}'`);

  const firstToken = compiled.pool.addPacked(words.texts);
  const firstAddress = compiled.program.length;
  const added = unpackNumbers(words.program);
  const program = new Int32Array(firstAddress + added.length);
  program.set(compiled.program);
  program.set(added, firstAddress);
  for (let at = firstAddress; at < program.length; ) {
    const operation = program[at++];
    for (const operand of OPERANDS[operation]) {
      if (operand === 'token') program[at] += firstToken;
      else if (operand === 'address') program[at] += firstAddress;
      at++;
    }
    if (operation !== OPERATION.choice) continue;
    for (const end = at + program[at - 1]; at < end; at++) program[at] += firstAddress;
  }
  compiled.program = program;
  for (const { source, sentences } of words.tellings) {
    const telling = outlined.get(source.id) as CompiledTelling;
    if (telling.sentences[0]?.address !== -1) continue;
    sentences.forEach(([address], index) => {
      telling.sentences[index].address = address + firstAddress;
    });
  }
}
