export { type AnswerSampler, answerSampler, type LatentShift } from './answer-sampler.ts';
export { drawCareless } from './draw-careless.ts';
export { type Organization, organizationsOf } from './organizations-of.ts';
export { type PopulationPlan, planPopulation, type Slot } from './plan-population.ts';
export { type Calibration, recalibrate } from './recalibrate.ts';
export { type DrawnRespondent, respondentSampler } from './respondent-sampler.ts';
export { responseIds } from './response-id.ts';
export { type SubmissionDateSampler, submissionDates } from './submission-dates.ts';
