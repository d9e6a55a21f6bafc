import type { OpenQuestionId } from '@hseg/schema';

/** Thrown when a telling is to be told whose words are not there yet: add them (see `addWords`) and ask again. */
export class WordsMissing extends Error {
  readonly tellingId: string;
  readonly question: OpenQuestionId;

  constructor(tellingId: string, question: OpenQuestionId) {
    super(`expected the words of telling '${tellingId}', got its outline only`);
    this.name = 'WordsMissing';
    this.tellingId = tellingId;
    this.question = question;
  }
}
