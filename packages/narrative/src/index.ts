export { addWords, type TellingWords } from './compile/add-words.ts';
export type { Columns } from './compile/columns.ts';
export type { CompiledSentence, CompiledTelling } from './compile/compile-telling.ts';
export {
  type CompiledTellings,
  compileTellings,
  type DealTickets,
  type FactLengths,
} from './compile/compile-tellings.ts';
export { outlineTellings } from './compile/outline-tellings.ts';
export { MARK, outlineTexts, type PackedTexts } from './compile/outline-texts.ts';
export { packTellings, type TellingPack, unpackTellings } from './compile/pack-tellings.ts';
export { columnsOfTellings, type TellingColumns } from './compile/telling-columns.ts';
export { roomFor } from './compile/token-pool.ts';
export { WordsMissing } from './compile/words-missing.ts';
export { deriveFacts } from './derive-facts.ts';
export { drawLength } from './draw-length.ts';
export { factLengthsOf } from './fact-lengths.ts';
export { type Narrator, type NarratorOptions, narrator, type PlannedAnswer } from './narrator.ts';
export type { SentenceNode } from './notation/nodes.ts';
export { NotationFault } from './notation/notation-fault.ts';
export { parseSentence } from './notation/parse-sentence.ts';
export { drawWording, type FactTokens } from './plan/draw-wording.ts';
export { fitLength } from './plan/fit-length.ts';
export { emptyPlan, type NarrativePlan, type PlannedSentence } from './plan/narrative-plan.ts';
export { realize, realizeText } from './realize/realize.ts';
export { marksOf, mostBytes, realizeBytes } from './realize/realize-bytes.ts';
export { describeChoices, type TakenChoice } from './report/describe-choices.ts';
export { exampleTeller } from './report/example-teller.ts';
export { type LintFinding, type LintRule, lintTellings } from './report/lint-tellings.ts';
export { measureTelling, type TellingMeasure } from './report/measure-telling.ts';
export { type AftermathPrint, proveAftermath } from './report/prove-aftermath.ts';
export { proveTelling } from './report/prove-telling.ts';
export { type CapacityReport, type CellCapacity, reportCapacity } from './report/report-capacity.ts';
export type { Reference } from './teller-facts.ts';
export { departmentTerm, placeTerm, roleTerm } from './terms.ts';
export { type NarrativeRequest, writeNarrative } from './write-narrative.ts';
