import type {
  AnswerModel,
  Arc,
  Archetype,
  Coping,
  DomainContent,
  GroupEffect,
  IssuePlace,
  OrganizationContent,
  Request,
  Scenario,
  Sourced,
  Strength,
  Stressor,
  Symptom,
  Telling,
  Writers,
} from '@hseg/schema';

/** What one folder of YAML holds, checked kind by kind, references not yet resolved. */
export interface ContentPack {
  domains: DomainContent[];
  organizations: OrganizationContent[];
  archetypes: Archetype[];
  stressors: Stressor[];
  symptoms: Symptom[];
  coping: Coping[];
  helpOutcomes?: Sourced<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  strengths: Strength[];
  requests: Request[];
  arcs: Arc[];
  answerModel?: AnswerModel;
  writers?: Writers;
  effects: GroupEffect[];
  departmentEffectDeviation?: Sourced<number>;
  organizationEffectDeviation?: Sourced<number>;
  tellings: Telling[];
  scenarios: Scenario[];
  /** Phrases to add to the culture of organisations, by id. */
  phrases: Record<string, readonly string[]>;
  /** Where an entry stands: the kind (name of the list above), its id, and keys inside it as written in the file. */
  locate(kind: string, id: string, path?: readonly (string | number)[]): IssuePlace;
}
