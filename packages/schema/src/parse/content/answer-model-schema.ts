import * as z from 'zod';
import { ITEMS } from '../../instrument.ts';
import { TIER_CODES } from '../../tiers.ts';
import { numberSchema, rowSchema, shareSchema, textSchema } from './common-schema.ts';

const loading = z.number().gt(0, 'a loading between 0 and 1').lt(1, 'a loading between 0 and 1');
const deviation = numberSchema.min(0, 'a standard deviation >= 0');

/** `answer_model.yml` */
export const answerModelSchema = z
  .strictObject({
    source: textSchema,
    unit: textSchema,
    general_loadings: z.strictObject({ 1: loading, 2: loading, 3: loading, 4: loading, 5: loading, 6: loading }),
    method_deviations: z.strictObject({
      days30: deviation,
      count30: deviation,
      reverse_agreement: deviation,
      acquiescence: deviation,
    }),
    style_log_deviation: deviation,
    unique_scale: deviation,
    threshold_shift: z.tuple([numberSchema, numberSchema, numberSchema]),
    calibrated_for: rowSchema(TIER_CODES),
    general_total_correlation: loading,
    items: z
      .array(
        z.strictObject({
          id: z.enum(ITEMS.map((item) => item.id)),
          loading,
          cumulative: z
            .tuple([shareSchema, shareSchema, shareSchema])
            .refine(
              ([one, two, three]) => 0 < one && one < two && two < three && three < 1,
              'shares that rise between 0 and 1',
            ),
        }),
      )
      .length(ITEMS.length, 'one entry for each of the 22 items'),
    careless: z.strictObject({
      source: textSchema,
      unit: textSchema,
      straight_line: shareSchema,
      agreeing: shareSchema,
      random: shareSchema,
      random_tries: z.int().min(1),
    }),
  })
  .transform((file) => ({
    source: file.source,
    unit: file.unit,
    generalLoadings: [1, 2, 3, 4, 5, 6].map((category) => file.general_loadings[category as 1]),
    methodDeviations: {
      days30: file.method_deviations.days30,
      count30: file.method_deviations.count30,
      reverseAgreement: file.method_deviations.reverse_agreement,
      acquiescence: file.method_deviations.acquiescence,
    },
    styleLogDeviation: file.style_log_deviation,
    uniqueScale: file.unique_scale,
    thresholdShift: file.threshold_shift,
    calibratedFor: file.calibrated_for,
    generalTotalCorrelation: file.general_total_correlation,
    items: file.items,
    careless: {
      source: file.careless.source,
      unit: file.careless.unit,
      straightLine: file.careless.straight_line,
      agreeing: file.careless.agreeing,
      random: file.careless.random,
      randomTries: file.careless.random_tries,
    },
  }));
