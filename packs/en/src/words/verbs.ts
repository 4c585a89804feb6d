import type { Parts } from '../morphology.ts';

/** Verbs of the news that report nothing: they end names and mark clauses. Irregular ones with past and participle. */
const irregular =
  'become became become|begin began begun|break broke broken|bring brought|build built|buy bought|choose chose chosen|come came come|cost cost|cut cut|' +
  'deal dealt|do did done|draw drew drawn|drive drove driven|fall fell fallen|feed fed|fight fought|find found|flee fled|fly flew flown|forget forgot forgotten|' +
  'get got gotten|give gave given|grow grew grown|have had|hear heard|hit hit|keep kept|know knew known|lead led|leave left|lend lent|let let|lie lay lain|lose lost|' +
  'mean meant|meet met|overcome overcame overcome|pay paid|put put|quit quit|ride rode ridden|rise rose risen|run ran run|see saw seen|seek sought|sell sold|send sent|' +
  'shoot shot|show showed shown|shut shut|sit sat|speak spoke spoken|spend spent|stand stood|steal stole stolen|strike struck|take took taken|teach taught|throw threw thrown|' +
  'wear wore worn|win won|withdraw withdrew withdrawn|make made|hold held|go went gone|seem seemed|be was been|bear bore borne|beat beat beaten|catch caught|spread spread|sing sang sung|' +
  'sink sank sunk|sleep slept|slide slid|split split|stick stuck|swing swung|wake woke woken|arise arose arisen|bind bound|bet bet|blow blew blown|eat ate eaten|hang hung|hide hid hidden|hurt hurt';

const regular =
  'abandon|accelerate|accompany|achieve|act|adopt|advance|affect|aim|allow|amount|appear|apply|appoint|approach|approve|arrange|arrest|arrive|attack|attempt|attend|attract|' +
  'avoid|await|ban|base|belong|benefit|block|bomb|boost|breach|cancel|capture|carry|cause|cease|celebrate|change|close|collapse|collect|combine|compare|compete|complete|concern|' +
  'conduct|confront|connect|consist|constitute|contact|contain|contribute|control|convene|cooperate|cover|create|cross|damage|date|debate|decrease|defeat|defend|delay|deliver|depart|' +
  'depend|deploy|deserve|destroy|detain|develop|die|differ|disappear|discover|display|divide|drop|earn|elect|eliminate|emerge|employ|enable|end|enjoy|ensure|enter|escalate|escape|' +
  'establish|evacuate|examine|exceed|exchange|exclude|exist|expand|experience|expire|explode|export|expose|face|facilitate|fail|feature|file|fill|finish|fire|focus|follow|force|form|' +
  'freeze|function|fund|gain|gather|govern|grant|halt|handle|happen|harm|head|help|host|identify|ignore|illustrate|impact|implement|import|impose|improve|include|increase|influence|injure|' +
  'intensify|intend|introduce|invade|investigate|involve|join|jump|kill|lack|land|last|launch|leak|lift|limit|listen|live|load|look|lower|manage|march|mark|matter|measure|mediate|monitor|move|' +
  'negotiate|need|obtain|occupy|occur|open|operate|organize|organise|overthrow|own|participate|pass|pause|perform|persist|persuade|place|plan|play|postpone|pour|prepare|present|preserve|' +
  'prevent|proceed|produce|prohibit|promote|prompt|protect|prove|provide|provoke|publish|pull|punish|purchase|pursue|raid|reach|react|receive|reduce|refer|reflect|release|rely|remain|remove|' +
  'rename|repair|replace|represent|require|rescue|resign|resist|restore|restrict|result|resume|retain|retreat|return|review|ruin|sanction|save|score|secure|seize|serve|settle|shape|share|shell|shift|' +
  'sign|solve|spark|stage|start|stay|step|stop|strengthen|struggle|submit|succeed|suffer|supply|surge|surprise|surround|survive|suspend|sustain|target|tend|terminate|test|total|touch|trace|track|' +
  'trade|train|transfer|transform|travel|treat|trigger|try|turn|undermine|unite|unveil|use|vary|violate|visit|vote|wait|walk|want|watch|weaken|wonder|work|wound|yield|tour|sail|rally|flock|hurt|echo|' +
  'reopen|resettle|restart|stall|stem|swap|tackle|tighten|top|tumble|unleash|uphold|usher|veto|weigh|wield|withhold|accuse|apologise|assemble|assist|boycott|broker|chair|clash|co-host|curb|depict|ease|' +
  'emanate|enact|endanger|enforce|engage|enrich|entail|erupt|extend|flood|foster|hamper|hinder|incite|infringe|inspect|install|intervene|isolate|jeopardize|lapse|legitimize|mobilize|nominate|normalize|' +
  'oversee|pave|penetrate|pledge|plunge|possess|prevail|prioritize|ratify|reconsider|reconvene|reschedule|reverse|revive|rotate|scrap|shore|smuggle|stabilize|subside|surrender|symbolize|topple|trim|underpin|unify|worsen';

export const verbs: readonly Parts[] = [
  ...irregular.split('|').map((row): Parts => {
    const [base, past, done] = row.split(' ') as [string, string?, string?];
    return { base, ...(past === undefined ? {} : { past }), ...(done === undefined ? {} : { done }) };
  }),
  ...regular.split('|').map((base): Parts => ({ base })),
];
