import type { Check } from './check.ts';
import { contradictions } from './checks/consistency/contradictions.ts';
import { ideationShare } from './checks/consistency/ideation-share.ts';
import { keywordRule } from './checks/consistency/keyword-rule.ts';
import { labelTiers } from './checks/consistency/label-tiers.ts';
import { lengthShortcut } from './checks/consistency/length-shortcut.ts';
import { openingShortcut } from './checks/consistency/opening-shortcut.ts';
import { organizationInformation } from './checks/consistency/organization-information.ts';
import { organizationShortcut } from './checks/consistency/organization-shortcut.ts';
import { otherOrganizations } from './checks/consistency/other-organizations.ts';
import { praiseShortcut } from './checks/consistency/praise-shortcut.ts';
import { punctuationShortcut } from './checks/consistency/punctuation-shortcut.ts';
import { safeMessaging } from './checks/consistency/safe-messaging.ts';
import { severityCorrelation } from './checks/consistency/severity-correlation.ts';
import { severityProfile } from './checks/consistency/severity-profile.ts';
import { themes } from './checks/consistency/themes.ts';
import { tierFromText } from './checks/consistency/tier-from-text.ts';
import { tierShares } from './checks/consistency/tier-shares.ts';
import { wordShortcuts } from './checks/consistency/word-shortcuts.ts';
import { ageDistribution } from './checks/demographics/age-distribution.ts';
import { agePosition } from './checks/demographics/age-position.ts';
import { ageTenure } from './checks/demographics/age-tenure.ts';
import { departments } from './checks/demographics/departments.ts';
import { domainShares } from './checks/demographics/domain-shares.ts';
import { genderDistribution } from './checks/demographics/gender-distribution.ts';
import { impossiblePeople } from './checks/demographics/impossible-people.ts';
import { organizationSpread } from './checks/demographics/organization-spread.ts';
import { positionDistribution } from './checks/demographics/position-distribution.ts';
import { positionSupervises } from './checks/demographics/position-supervises.ts';
import { tenureDistribution } from './checks/demographics/tenure-distribution.ts';
import { textAgainstPerson } from './checks/demographics/text-against-person.ts';
import { unlikelyPeople } from './checks/demographics/unlikely-people.ts';
import { answerRange } from './checks/likert/answer-range.ts';
import { categoryCorrelations } from './checks/likert/category-correlations.ts';
import { domainProfiles } from './checks/likert/domain-profiles.ts';
import { itemDistributions } from './checks/likert/item-distributions.ts';
import { itemRest } from './checks/likert/item-rest.ts';
import { longStrings } from './checks/likert/long-strings.ts';
import { personFit } from './checks/likert/person-fit.ts';
import { reliability } from './checks/likert/reliability.ts';
import { scoreHistogram } from './checks/likert/score-histogram.ts';
import { structure } from './checks/likert/structure.ts';
import { typicalRuns } from './checks/likert/typical-runs.ts';
import { withinPersonSpread } from './checks/likert/within-person-spread.ts';
import { brokenCharacters } from './checks/narrative/broken-characters.ts';
import { commonSentences } from './checks/narrative/common-sentences.ts';
import { compression } from './checks/narrative/compression.ts';
import { connectives } from './checks/narrative/connectives.ts';
import { distinctBigrams } from './checks/narrative/distinct-bigrams.ts';
import { distinctTrigrams } from './checks/narrative/distinct-trigrams.ts';
import { doubledWords } from './checks/narrative/doubled-words.ts';
import { duplicates } from './checks/narrative/duplicates.ts';
import { functionWords } from './checks/narrative/function-words.ts';
import { lengthBands } from './checks/narrative/length-bands.ts';
import { lowerCaseStarts } from './checks/narrative/lower-case-starts.ts';
import { movingAverageTtr } from './checks/narrative/moving-average-ttr.ts';
import { nearDuplicates } from './checks/narrative/near-duplicates.ts';
import { openings } from './checks/narrative/openings.ts';
import { organizationMentions } from './checks/narrative/organization-mentions.ts';
import { orphanPunctuation } from './checks/narrative/orphan-punctuation.ts';
import { personalData } from './checks/narrative/personal-data.ts';
import { psychologicalTerms } from './checks/narrative/psychological-terms.ts';
import { repeatedSentences } from './checks/narrative/repeated-sentences.ts';
import { selfRepetition } from './checks/narrative/self-repetition.ts';
import { sharedRuns } from './checks/narrative/shared-runs.ts';
import { skeletons } from './checks/narrative/skeletons.ts';
import { tallies } from './checks/narrative/tallies.ts';
import { truncatedTexts } from './checks/narrative/truncated-texts.ts';
import { typeTokenRatio } from './checks/narrative/type-token-ratio.ts';
import { unfilledSlots } from './checks/narrative/unfilled-slots.ts';
import { voices } from './checks/narrative/voices.ts';
import { answerTypes } from './checks/schema/answer-types.ts';
import { codes } from './checks/schema/codes.ts';
import { columns } from './checks/schema/columns.ts';
import { dateWindow } from './checks/schema/date-window.ts';
import { dates } from './checks/schema/dates.ts';
import { encoding } from './checks/schema/encoding.ts';
import { idForm } from './checks/schema/id-form.ts';
import { missingValues } from './checks/schema/missing-values.ts';
import { oneOrganization } from './checks/schema/one-organization.ts';
import { rowForm } from './checks/schema/row-form.ts';
import { rowWidth } from './checks/schema/row-width.ts';
import { uniqueIds } from './checks/schema/unique-ids.ts';

/** All checks, by dimension. A new one is a file and a line here. */
export const CHECKS: readonly Check[] = [
  // schema
  columns,
  encoding,
  rowWidth,
  rowForm,
  missingValues,
  codes,
  answerTypes,
  idForm,
  uniqueIds,
  dates,
  dateWindow,
  oneOrganization,
  // likert
  answerRange,
  reliability,
  structure,
  categoryCorrelations,
  itemRest,
  itemDistributions,
  domainProfiles,
  longStrings,
  typicalRuns,
  personFit,
  withinPersonSpread,
  scoreHistogram,
  // narrative
  lengthBands,
  duplicates,
  nearDuplicates,
  skeletons,
  commonSentences,
  repeatedSentences,
  movingAverageTtr,
  typeTokenRatio,
  distinctBigrams,
  distinctTrigrams,
  compression,
  selfRepetition,
  openings,
  sharedRuns,
  functionWords,
  voices,
  tallies,
  organizationMentions,
  psychologicalTerms,
  unfilledSlots,
  doubledWords,
  orphanPunctuation,
  personalData,
  brokenCharacters,
  truncatedTexts,
  lowerCaseStarts,
  connectives,
  // demographics
  domainShares,
  ageDistribution,
  genderDistribution,
  positionDistribution,
  tenureDistribution,
  ageTenure,
  agePosition,
  positionSupervises,
  impossiblePeople,
  unlikelyPeople,
  departments,
  organizationSpread,
  textAgainstPerson,
  // consistency
  tierShares,
  labelTiers,
  severityProfile,
  severityCorrelation,
  tierFromText,
  contradictions,
  themes,
  otherOrganizations,
  organizationInformation,
  lengthShortcut,
  openingShortcut,
  punctuationShortcut,
  organizationShortcut,
  praiseShortcut,
  wordShortcuts,
  keywordRule,
  safeMessaging,
  ideationShare,
];
