/** The five dimensions of the guide, in its order. Each has 100 points; the overall score is their mean. */
export const DIMENSIONS = [
  { id: 'schema', title: 'Schema compliance' },
  { id: 'likert', title: 'Likert validity' },
  { id: 'narrative', title: 'Narrative quality' },
  { id: 'demographics', title: 'Demographic realism' },
  { id: 'consistency', title: 'Risk-tier consistency' },
] as const;

/** Id of one of {@link DIMENSIONS}. */
export type DimensionId = (typeof DIMENSIONS)[number]['id'];
