import type { Gender, InstrumentKind } from '@masar/shapes';

/** A noun of office: office key, singular and irregular plural; `unnamed` where the word alone names a source without a name. */
interface TitleRow {
  readonly id: string;
  /** Spellings, separated by bars; an irregular plural stands behind a slash. */
  readonly words: string;
  readonly unnamed?: true;
  /** May stand for any person of a side spoken of before. */
  readonly generic?: true;
  readonly opposite?: true;
  readonly gender?: Gender;
  /** What it is of where nothing beside it says so. */
  readonly of?: string;
  /** An office of a state: of the story's own where the copy does not say of which. */
  readonly ofState?: true;
}

export const titles: readonly TitleRow[] = [
  { id: 'president', words: 'president' },
  { id: 'vice-president', words: 'vice president|vice-president' },
  { id: 'prime-minister', words: 'prime minister|premier|taoiseach|pm|prime minister-designate|prime minister designate', ofState: true },
  { id: 'deputy-prime-minister', words: 'deputy prime minister', ofState: true },
  {
    id: 'foreign-minister',
    words:
      'foreign minister|foreign secretary|minister of foreign affairs|minister for foreign affairs|external affairs minister|top diplomat|chief diplomat|foreign affairs minister|fm',
    ofState: true,
  },
  { id: 'foreign-minister', words: 'secretary of state', of: 'state/US' },
  {
    id: 'deputy-foreign-minister',
    words: 'deputy foreign minister|deputy minister of foreign affairs|vice foreign minister',
    ofState: true,
  },
  { id: 'deputy-foreign-minister', words: 'deputy secretary of state', of: 'state/US' },
  { id: 'assistant-foreign-minister', words: 'assistant foreign minister', ofState: true },
  {
    id: 'assistant-foreign-minister',
    words: 'assistant secretary of state|under secretary of state|undersecretary of state',
    of: 'state/US',
  },
  {
    id: 'defence-minister',
    words: 'defense minister|defence minister|defence secretary|minister of defense|minister of defence|defense chief|defence chief',
    ofState: true,
  },
  { id: 'defence-minister', words: 'secretary of defense|defense secretary', of: 'state/US' },
  { id: 'deputy-defence-minister', words: 'deputy defence minister|deputy defense minister', ofState: true },
  { id: 'deputy-defence-minister', words: 'deputy secretary of defense', of: 'state/US' },
  {
    id: 'deputy-minister',
    words: 'deputy minister|deputy interior minister|deputy finance minister|deputy energy minister|deputy trade minister',
    ofState: true,
  },
  { id: 'interior-minister', words: 'interior minister|minister of interior|minister of the interior|home secretary', ofState: true },
  {
    id: 'finance-minister',
    words: 'finance minister|minister of finance|chancellor of the exchequer',
    ofState: true,
  },
  { id: 'finance-minister', words: 'treasury secretary|secretary of the treasury', of: 'state/US' },
  { id: 'oil-minister', words: 'oil minister', ofState: true },
  { id: 'energy-minister', words: 'energy minister|energy secretary', ofState: true },
  { id: 'trade-minister', words: 'trade minister|commerce minister|commerce secretary', ofState: true },
  { id: 'water-minister', words: 'water minister|irrigation minister', ofState: true },
  { id: 'minister', words: 'minister|cabinet minister', ofState: true },
  { id: 'national-security-adviser', words: 'national security adviser|national security advisor', ofState: true },
  { id: 'secretary-general', words: 'secretary-general|secretary general|un chief' },
  { id: 'director-general', words: 'director general|director-general' },
  { id: 'chief-of-staff', words: 'chief of staff|chiefs of staff' },
  { id: 'chief-negotiator', words: 'chief negotiator|lead negotiator|top negotiator|head negotiator' },
  { id: 'head-of-delegation', words: 'head of delegation|head of the delegation|delegation head' },
  { id: 'special-representative', words: 'special representative' },
  { id: 'high-representative', words: 'high representative|foreign policy chief' },
  { id: 'parliament-speaker', words: 'parliament speaker|speaker of parliament|house speaker|parliamentary speaker' },
  { id: 'crown-prince', words: 'crown prince' },
  { id: 'monarch', words: 'king|monarch' },
  { id: 'monarch', words: 'queen', gender: 'f' },
  { id: 'emir', words: 'emir|amir' },
  { id: 'sultan', words: 'sultan' },
  { id: 'pope', words: 'pope|pontiff' },
  { id: 'supreme-leader', words: 'supreme leader' },
  { id: 'chancellor', words: 'chancellor' },
  { id: 'army-chief', words: 'army chief|chief of the general staff' },
  { id: 'intelligence-chief', words: 'intelligence chief|spy chief' },
  { id: 'central-bank-governor', words: 'central bank governor' },
  { id: 'secretary', words: 'secretary|under secretary|undersecretary|press secretary|assistant secretary|deputy secretary' },
  { id: 'spokesman', words: 'presidential spokesman/presidential spokesmen', gender: 'm', ofState: true },
  { id: 'spokesman', words: 'presidential spokeswoman/presidential spokeswomen', gender: 'f', ofState: true },
  { id: 'spokesman', words: 'presidential spokesperson/presidential spokespersons', ofState: true },
  { id: 'spokesman', words: 'spokesman/spokesmen', gender: 'm' },
  { id: 'spokesman', words: 'spokeswoman/spokeswomen', gender: 'f' },
  { id: 'spokesman', words: 'spokesperson/spokespeople|spokespersons' },
  { id: 'envoy', words: 'envoy|emissary|special envoy', generic: true },
  { id: 'ambassador', words: 'ambassador', generic: true },
  { id: 'representative', words: 'representative|permanent representative', generic: true },
  { id: 'mediator', words: 'mediator', generic: true },
  { id: 'negotiator', words: 'negotiator', generic: true },
  { id: 'coordinator', words: 'coordinator', generic: true },
  { id: 'adviser', words: 'adviser|advisor', generic: true },
  { id: 'aide', words: 'aide|assistant', generic: true },
  { id: 'deputy', words: 'deputy', generic: true },
  { id: 'director', words: 'director|manager|executive|chief executive|chief executive officer|ceo' },
  { id: 'chairman', words: 'chairman/chairmen|chair|chairperson|co-chair' },
  { id: 'chairman', words: 'chairwoman/chairwomen', gender: 'f' },
  { id: 'commander', words: 'commander|commander-in-chief|commander in chief' },
  { id: 'head', words: 'head|chief|boss|commissioner|president-elect' },
  { id: 'leader', words: 'leader|party leader|opposition leader|majority leader|minority leader', generic: true },
  { id: 'speaker', words: 'speaker' },
  { id: 'governor', words: 'governor' },
  { id: 'mayor', words: 'mayor' },
  {
    id: 'senator',
    words: 'senator|congressman/congressmen|congresswoman/congresswomen|lawmaker|legislator|mp|parliamentarian',
    generic: true,
  },
  { id: 'candidate', words: 'candidate|nominee|presidential candidate', generic: true },
  { id: 'member', words: 'member', generic: true },
  { id: 'general', words: 'general|colonel|major|captain|lieutenant|sergeant|admiral|brigadier|marshal', generic: true },
  { id: 'judge', words: 'judge|justice|prosecutor|attorney|lawyer|attorney general|solicitor|magistrate|counsel' },
  { id: 'official', words: 'official|officer|diplomat', unnamed: true },
  {
    id: 'official',
    words: 'administration official|state department official|white house official|pentagon official',
    unnamed: true,
    of: 'state/US',
  },
  { id: 'source', words: 'source|insider', unnamed: true },
  { id: 'person', words: 'person/people|individual', unnamed: true },
  {
    id: 'expert',
    words:
      'expert|analyst|observer|advocate|opponent|supporter|proponent|backer|economist|scientist|strategist|pollster|commentator|critic|historian|scholar|consultant',
    unnamed: true,
  },
  { id: 'researcher', words: 'researcher|professor|doctor|fellow|author|co-author|writer|teacher|physician|engineer' },
  {
    id: 'witness',
    words: 'witness|eyewitness|resident|villager|protester|protestor|activist|campaigner|neighbor|neighbour|victim|survivor|student|worker',
    unnamed: true,
  },
  { id: 'journalist', words: 'journalist|reporter|correspondent|editor|columnist|host|anchor', unnamed: true },
  { id: 'moderator', words: 'moderator', unnamed: true },
  { id: 'rebel', words: 'rebel|militant|insurgent|guerrilla|guerilla', unnamed: true },
  { id: 'soldier', words: 'fighter|soldier|troop', unnamed: true },
  { id: 'bishop', words: 'archbishop|bishop|cardinal|patriarch|ayatollah|imam|sheikh|pastor|reverend|rabbi|priest' },
  { id: 'prince', words: 'prince|duke', gender: 'm' },
  { id: 'prince', words: 'princess|duchess', gender: 'f' },
  { id: 'counterpart', words: 'counterpart|colleague', generic: true, opposite: true },
  { id: 'founder', words: 'founder|co-founder|owner|publisher|director of communications' },
];

/** Words that may stand between a determiner and a title and say what it is of. */
export const portfolios =
  'foreign|defense|defence|interior|finance|trade|energy|oil|water|justice|press|national|security|nuclear|political|military|presidential|' +
  "government|governmental|state|policy|affairs|intelligence|army|navy|air|police|party|opposition|parliament|parliamentary|parliament's|" +
  'federal|regional|local|provincial|administration|ministry|department|state department|house|senate|council|commission|committee|bank|peace|' +
  'humanitarian|human|rights|relations|public|communications|media|campaign|union|company|economic|health|education|development|agriculture|' +
  'environment|climate|transport|labor|labour|industry|technology|culture|sports|religious|legal|diplomatic|consular|delegation|mission|embassy|' +
  'law|enforcement|border|customs|immigration|refugee|aid|relief|rescue|hospital|medical|school|university|city|county|district|town|village|' +
  'rebel|militia|resistance|coalition|alliance|bloc|cabinet|palace|royal|court|election|electoral|judicial|general|executive|managing|group';

/** Adjectives of rank or time before a title. */
export const ranks =
  'senior|top|high-ranking|high ranking|high-level|chief|deputy|acting|former|ex|interim|outgoing|incoming|new|special|permanent|veteran|leading|' +
  'anonymous|unnamed|unidentified|independent|influential|hardline|moderate|elder|junior|assistant|vice|under|principal|lead|associate|late|then|' +
  'longtime|long-time|current|newly|elected|appointed|retired|embattled|ousted|exiled|conservative|liberal|progressive|prominent|well-placed|' +
  'knowledgeable|informed|official|western|european|arab|african|asian|latin|gulf|middle|eastern|northern|southern|outspoken|first|second|third';

/** Forms of address before a name. */
export const honorifics =
  'Mr.|Mr|Mrs.|Mrs|Ms.|Ms|Miss|Dr.|Dr|Sen.|Rep.|Gov.|Gen.|Lt.|Col.|Maj.|Capt.|Sgt.|Adm.|Prof.|Rev.|Hon.|Amb.|Sir|Dame|Lord|Lady|St.|Cmdr.|Brig.|Supt.|Det.|Sheik|Msgr.|Fr.|Pres.|Sec.';

export const nameParticles = 'bin|ibn|bint|al|el|abu|abdul|abd|van|von|der|den|de|la|du|di|da|dos|ben|ter|le|jr.|jr|sr.|sr|ii|iii|iv';

/** Groups and bodies that speak for a side; an irregular plural stands behind a slash. */
export const collectives: readonly {
  readonly id: string;
  readonly words: string;
  readonly state?: true;
  /** A body of a state. */
  readonly ofState?: true;
}[] = [
  {
    id: 'ministry',
    words:
      'ministry|foreign ministry|defense ministry|defence ministry|interior ministry|foreign office|department of foreign affairs|foreign affairs department',
    ofState: true,
  },
  { id: 'department', words: 'department|bureau|directorate|office|secretariat' },
  { id: 'government', words: 'government|cabinet|presidency|junta', ofState: true },
  { id: 'administration', words: 'administration' },
  { id: 'government', words: 'regime|leadership|authority' },
  { id: 'delegation', words: 'delegation|team|negotiating team|negotiation team|negotiating group|negotiating delegation|mission' },
  { id: 'embassy', words: 'embassy|consulate' },
  { id: 'parliament', words: 'parliament|assembly|senate|legislature' },
  { id: 'military', words: 'military|army|navy|air force|armed forces', ofState: true },
  { id: 'military', words: 'police|forces|guards' },
  { id: 'council', words: 'council|committee|commission|panel|board|court|tribunal' },
  { id: 'party', words: 'party|coalition|opposition|bloc|union|alliance' },
  { id: 'movement', words: 'movement|faction|militia' },
  { id: 'group', words: 'group|organization|organisation' },
  {
    id: 'institution',
    words: 'think tank|institution|center|centre|association|foundation|institute|network|federation|society|charity|watchdog|campaign',
  },
  { id: 'republicans', words: 'republican' },
  { id: 'democrats', words: 'democrat' },
  { id: 'conservatives', words: 'conservative' },
  { id: 'liberals', words: 'liberal' },
  { id: 'moderates', words: 'moderate' },
  { id: 'progressives', words: 'progressive' },
  { id: 'islamists', words: 'islamist' },
  { id: 'separatists', words: 'separatist' },
  { id: 'nationalists', words: 'nationalist' },
  { id: 'side', words: 'side' },
  { id: 'company', words: 'company|corporation|firm|corp.|inc.|bank|airline|university|college|hospital|agency|fund' },
  { id: 'newspaper', words: 'newspaper|daily|magazine|tabloid|journal|outlet|website' },
  { id: 'channel', words: 'channel|broadcaster|television|tv|radio|station' },
  { id: 'news-agency', words: 'news agency|news service|wire service|press service' },
  { id: 'country', words: 'country|nation', state: true },
  { id: 'allies', words: 'ally|partner|power|state' },
];

/** Texts that can speak. */
export const documents: readonly { readonly id: string; readonly words: string; readonly kind: InstrumentKind | null }[] = [
  {
    id: 'statement',
    words: 'statement|communique|communiqué|press release|readout|declaration|joint statement|news release|release',
    kind: 'statement',
  },
  {
    id: 'report',
    words:
      'report|study|survey|poll|document|memo|filing|complaint|lawsuit|indictment|affidavit|article|editorial|transcript|dossier|analysis|rule|guideline',
    kind: null,
  },
  { id: 'picture', words: 'video|footage/footage|image|photo|photograph|recording', kind: null },
  { id: 'data', words: 'data/data|record|result|figure|statistic', kind: null },
  { id: 'letter', words: 'letter|note|email|message', kind: 'letter' },
  { id: 'resolution', words: 'resolution', kind: 'resolution' },
  { id: 'draft', words: 'draft', kind: 'draft treaty' },
  { id: 'agreement', words: 'treaty|memorandum', kind: 'agreement' },
  { id: 'post', words: 'tweet|post|facebook post', kind: null },
  { id: 'piece', words: 'ad|advertisement|advert|commercial|op-ed|essay|memoir|autobiography|blog post', kind: null },
];

/** Peoples that are no state's, or have a word that another state's is part of. */
export const peoples: readonly { readonly words: string; readonly of: string }[] = [
  { words: 'Houthi', of: 'group/houthis' },
  { words: 'Turkish Cypriot|Turkish-Cypriot', of: 'org/trnc' },
  { words: 'Greek-Cypriot', of: 'state/CY' },
];
