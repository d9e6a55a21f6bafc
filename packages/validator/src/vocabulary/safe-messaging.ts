/**
 * What a text about suicide must not hold, by the media guidelines of WHO and IASP (2023), reportingonsuicide.org and
 * #chatsafe (Orygen 2023): wording that blames or glorifies, methods and means, inevitability, a single cause, contagion.
 */
export const UNSAFE_PATTERNS: readonly { reason: string; pattern: RegExp }[] = [
  { reason: "'commit suicide'", pattern: /\bcommit(?:s|ted|ting)?\s+suicide\b/i },
  {
    reason: "'successful' or 'failed' attempt",
    pattern:
      /\b(?:successful|unsuccessful|failed|completed)\s+(?:suicide|attempt\s+(?:at|on)\s+(?:my|his|her|their)\s+(?:own\s+)?life)|\bfailed\s+suicide\s+attempt|\bsuccessfully\s+(?:killed|ended)\b/i,
  },
  {
    reason: 'a method or means',
    pattern:
      /\b(?:(?:hang(?:ed|ing)?|shoot(?:ing)?|shot|drown(?:ed|ing)?|poison(?:ed|ing)?|suffocat\w+)\s+(?:myself|himself|herself|themselves)|slit(?:ting)?\s+(?:my|his|her|their)\s+wrists?|cut(?:ting)?\s+my\s+wrists|cutting\s+myself|overdos(?:e|ed|ing)\s+(?:on|myself|to\s+(?:die|end))|(?:took|take|taking|swallow(?:ed|ing)?)\s+(?:all|a\s+bottle\s+of|enough)\s+(?:of\s+)?(?:my|the|her|his)?\s*pills\s+to\s+(?:die|end)|jump(?:ed|ing)?\s+(?:off|from|in\s+front\s+of)\s+(?:a|the)\s+(?:bridge|roof|building|train|cliff|window)\s+to|suicide\s+note)\b/i,
  },
  {
    // Means that are harmless words elsewhere: near suicide only.
    reason: 'a method or means',
    pattern:
      /\bsuicid\w*\b[\s\S]*\b(?:noose|carbon\s+monoxide|pills|rope|razor|gun)\b|\b(?:noose|carbon\s+monoxide|pills|rope|razor|gun)\b[\s\S]*\bsuicid/i,
  },
  {
    reason: 'a plan or a time',
    pattern:
      /\b(?:plan(?:ned|ning)?\s+to\s+(?:kill\s+myself|end\s+(?:my\s+life|it\s+all)|die\s+(?:tonight|tomorrow|on))|(?:tonight|tomorrow)\s+I\s+will\s+(?:end|kill|die)|wrote\s+a\s+(?:goodbye|suicide)\s+(?:note|letter))\b/i,
  },
  {
    reason: 'suicide as a solution or inevitable',
    pattern:
      /\b(?:suicide\s+(?:is|was|seems|seemed)\s+(?:the|my)\s+only|the\s+only\s+way\s+out\s+(?:is|was)\s+(?:to\s+die|death|suicide)|better\s+off\s+dead|no\s+(?:other\s+)?choice\s+but\s+to\s+(?:die|end\s+my\s+life|kill\s+myself))\b/i,
  },
  {
    reason: 'suicide as revenge',
    pattern:
      /\b(?:they(?:'ll|\s+will)\s+be\s+sorry\s+when\s+I(?:'m|\s+am)\s+(?:dead|gone)|make\s+them\s+pay\s+by\s+dying)\b/i,
  },
  {
    reason: 'a single cause',
    pattern:
      /\b(?:killed|kill)\s+(?:myself|himself|herself|themselves)\s+because\s+of|\bdrove\s+(?:me|him|her|them)\s+to\s+suicide\b|\bbecause\s+of\s+[\w\s]{1,30},?\s+I\s+(?:want|wanted|tried)\s+to\s+(?:die|kill\s+myself|end\s+my\s+life)\b/i,
  },
  {
    reason: 'contagion',
    pattern: /\b(?:suicide\s+epidemic|epidemic\s+of\s+suicides?|wave\s+of\s+suicides?|copycat\s+suicide)\b/i,
  },
];

/** Ways of telling a wish to be dead or thoughts of suicide of one's own. */
export const IDEATION =
  /\b(?:(?:hop(?:e|ed|ing)|wish(?:ed|ing)?|pray(?:ed|ing)?)\s+(?:that\s+)?(?:I\s+(?:would|did|do|wouldn't|might)\s*(?:not|n't)?|not\s+to|I\s+just\s+wouldn't|I'd\s+not)\s*wake\s+up|did(?:n't|\s+not)\s+want\s+to\s+(?:wake\s+up|be\s+(?:here|alive)|live)|do(?:n't|\s+not)\s+want\s+to\s+(?:be\s+(?:here|alive)\s+any\s*more|live)|thought(?:s)?\s+(?:of|about)\s+(?:ending\s+(?:my\s+life|it\s+all|it)|suicide|dying|killing\s+myself|not\s+being\s+(?:here|alive))|suicidal(?:\s+thoughts)?|wish(?:ed)?\s+I\s+(?:was|were)\s+(?:dead|gone|not\s+here)|want(?:ed)?\s+to\s+(?:die|be\s+dead|disappear\s+for\s+good|end\s+my\s+life|kill\s+myself)|better\s+off\s+without\s+me|rather\s+be\s+dead)\b/i;

/** Help, people and coping: what most texts with ideation must mention. */
export const HELP =
  /\b(?:doctor|therapist|therapy|counsel\w*|psychiatrist|psychologist|hotline|988|helpline|crisis\s+line|called|told|friend|sister|brother|wife|husband|mother|mom|father|dad|partner|family|nurse|pastor|chaplain|help|support|treatment|appointment|medication|group)\b/i;
