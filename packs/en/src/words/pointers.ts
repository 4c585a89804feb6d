import type { Act } from '@masar/shapes';

/**
 * Words of content that show what plain saying does: «said Iran must …» demands. Weight 1 decides alone. Single words, or
 * phrases that hold no verb of saying and no preposition: a phrase is one word to every step. «ready>to,for» counts only before
 * one of these.
 */
export const pointers: readonly { readonly act: Act; readonly weight: number; readonly words: string }[] = [
  {
    act: 'demand',
    weight: 0.9,
    words:
      'must|should|need>to,for|needs>to|needed>to|have>to|has>to|had>to|demand|demands|demanded|required|require|requires|necessary|essential|imperative|urge|' +
      'urges|urged|vital|crucial|urgently|insist|insists|requested|obliged|necessity|overdue|wants|expects>to|high time|accountable|unconditional|unconditionally',
  },
  {
    act: 'warn',
    weight: 0.9,
    words:
      'consequences|decisively|respond>with,decisively,forcefully|retaliate|retaliation|price|risks|risk>of|jeopardize|jeopardise|warned|warn|warns|warning|threat|threatens|danger|dangerous|disaster|disastrous|' +
      'grave|repercussions|escalation|red line|red lines|severe costs',
  },
  {
    act: 'commit',
    weight: 0.9,
    words:
      'committed>to|commitment|determined>to|intends>to|intend>to|intention>of,to|pledge|pledged|promise|promised|vowed|no intention|no plans|plans>to|plan>to|going>to|will>continue,ensure,stand,stay,work|would>continue,stay,wait,work',
  },
  {
    act: 'propose',
    weight: 0.9,
    words:
      'ready>to,for|willing>to|prepared>to,for|open>to|willingness|readiness|propose>to|proposed>to,that|offered>to|offers>to|offer>to|suggest>that|suggested>that|available>to,for|happy>to|stand>ready|stands>ready|stood>ready|remains>open|remain>open',
  },
  {
    act: 'reject',
    weight: 1,
    words:
      'will not accept|cannot accept|not accept|never accept|will never accept|will not negotiate|do not negotiate|does not negotiate|not negotiate|not negotiable|will not pay|will not recognise|will not recognize|will not bow|will not yield|out of the question|off the table',
  },
  { act: 'agree', weight: 1, words: 'agreed|agree|reached>an,on,to,that,agreement,consensus|accepted|accepts' },
  {
    act: 'reject',
    weight: 0.9,
    words:
      'unacceptable|ultimatum|ultimatums|reject|rejects|rejected|refuse|refuses|refused|non-starter|oppose|opposes|opposed|impossible|inadmissible|non-negotiable',
  },
  {
    act: 'accuse',
    weight: 0.8,
    words:
      'violated|violation|violations|violates|violating|responsible>for|blame|blamed|guilty|aggression|aggressive|provocation|provocations|provocative|undermine|' +
      'undermining|undermines|failed|lied|lying|lies|illegal|illegally|crimes|war crimes|war crime|atrocities|terrorist|propaganda|sabotage|hypocrisy|' +
      'escalating|broke|breached|betrayed|irresponsible|reckless|shameful|cynical|outrageous|unlawful|unprovoked|accused|blackmail|genocide|pretext|obstructing|stalling|dragging|sabotaging|evading|arbitrary|arbitrarily|repressive|brutal|barbaric|massacre|massacres|aggressor|' +
      'breach|breaches|reneged|double standards|bad faith|unjustified|inhumane|counterproductive|manipulation|sham|farce|stunt|ploy|charade|hostages|siege',
  },
  {
    act: 'deny',
    weight: 0.9,
    words:
      'untrue|incorrect|inaccurate|not true|no truth|false|baseless|groundless|unfounded|fabricated|fabrication|fake|nonsense|denied|denies|no evidence|no such',
  },
  {
    act: 'support',
    weight: 0.8,
    words:
      'welcome|welcomes|welcomed|grateful|thank|thanks|thankful|appreciate|appreciates|supports|supported|support|congratulate|proud|praise|praised|hailed|solidarity|pleased|honored|applaud|commends',
  },
  {
    act: 'concern',
    weight: 0.8,
    words:
      'concerned|worried|concern|concerns|troubled|troubling|alarmed|alarming|regret|regrets|regrettable|regrettably|unfortunately|unfortunate|disappointed|disappointing|sorry|saddened|worrying|fear|afraid|deplorable',
  },
  {
    act: 'assess',
    weight: 0.6,
    words:
      'constructive|productive|frank|substantive|useful|difficult|serious|progress|positive|negative|good|bad|important|likely|unlikely|possible|importance|' +
      'clear|obvious|complicated|complex|best|better|worst|worse|success|successful|historic|significant|fruitful|candid|meaningful|believe|believes|think|thinks|' +
      'remote|pointless|futile|worthless|hopeless|vague|premature|realistic|unrealistic|feasible|breakthrough|milestone|turning point|setback|failure|mistake|' +
      'deadlock|stalemate|impasse|catastrophe|catastrophic|dire|desperate|no different|little value|too early|too late|close>to|far>from|on track|right track|right direction|gaps|' +
      'obstacles|unclear|uncertain|inevitable|legitimate|illegitimate|pivotal|only way|best way|no substitute|priority|top priority|means>that|reflects|deserves|slow|fragile|stable|unstable|urgent|unprecedented|extraordinary|remarkable|excellent|comprehensive|balanced|credible|sincere|' +
      'waste of time|step forward|room for|no solution|no alternative|no military solution|no doubt|nothing|nobody|no one|cannot|' +
      'hard|easy|great|tough|hopeful|optimistic|confident|encouraging|encouraged|chance|opportunity|wrong|right|fair|unfair|appropriate|tense|critical|strong|weak|pragmatic|safe|unsafe|risky|costly',
  },
];
