/**
 * What is refused, by the type that the problem of an answer has (RFC 9457), with its sentence; `{…}` stands for a value. Each
 * language of the screen has a sentence of its own for each.
 */
export const refusals = {
  'not-signed-in': 'this desk asks who you are: sign in first',
  'wrong-password': 'the name or the password is not right',
  'too-many-sign-ins': 'too many sign-ins failed: wait before the next',
  'password-by-its-user': 'a password is set by who has signed in with it',
  'password-length': 'a password has from {least} to {most} characters',
  'role-too-low': 'this is for the role {least} and above; yours is {role}',
  'other-site': 'pages of another site may not write here',
  unsigned: 'a change says whose it is',
  'too-often': 'this is too often: ask again later',
  'too-much': 'the desk has too much to do: ask again in a while',
  'too-long': 'this takes too long: ask for less of it',
  failed: 'the desk failed; its log says why',
  'disk-full':
    'the disk of the archive is full: nothing of what was being written is kept, all that was there is; make room and do it again',
  'no-record': 'there is no record "{id}"',
  'no-story': 'there is no story "{id}"',
  'no-actor': 'there is no actor "{id}"',
  'no-encounter': 'there is no encounter "{id}"',
  'no-accounts': 'no two sides tell of an encounter "{id}"',
  'no-account': 'not each of these sides tells of an encounter "{id}": {sides}',
  'two-sides': 'two accounts are of two sides',
  'no-instrument': 'there is no instrument "{id}"',
  'no-position': 'no statement of "{side}" raises "{issue}"',
  'no-alert': 'there is no alert "{id}"',
  'no-comment': 'there is no comment "{id}" of yours',
  'no-subscription': 'there is no subscription "{id}"',
  'no-token': 'there is no token "{id}"',
  'no-user': 'there is no user "{name}"',
  'nothing-here': 'there is nothing at this address',
  'open-quotation': 'a quotation mark in the search is not closed',
  'user-name': '"{name}" is no user name: letters and digits, with . @ _ + - inside',
  'user-exists': 'there is a user "{name}" already',
  'users-on-line': 'the first user is made on the command line: masar user add NAME --role administrator',
  'first-user': 'the first user is an administrator',
  'last-administrator': 'the last administrator stays one',
  'token-days': 'a token lasts from 1 to {most} days',
  'token-by-token': 'a token makes no other',
  'tokens-of-users': 'the desk has no users, so it has no tokens',
  'alert-unsent': 'this alert has no address to send to: the desk alone shows it',
  'no-messages': 'this desk sends no messages',
  'was-merged': '"{id}" was merged into {into}',
  'was-split': '"{id}" was split into {into}',
  'merge-itself': 'a record cannot be merged with itself',
  'merge-kinds': '"{one}" and "{other}" are of two kinds: they cannot be one',
  'split-parts': 'a record is split into two parts or more',
  'split-empty': 'a part has words',
  'split-outside': 'a part lies within the words of the record',
  'split-overlap': 'the parts of a record do not overlap',
  'words-absent': '"{words}" does not stand in the record',
  'words-twice': '"{words}" stands more than once in the record: give more words',
  'of-encounters': 'only an encounter has a day and a place that can be set',
  'no-days': '"{days}" is no day: write it as 2026-01-10, two as 2026-01-10/2026-01-12, a month as 2026-01',
  'no-place': 'a place has a name',
  'no-name': 'who took part or was told has a name',
  'no-side': '"{side}" is no side: a state by its code or name, or who negotiates for himself, as nato',
  'side-of-none': 'a side is given to a person, an organisation or a group that has a name: "{id}" is none',
  'no-outlet': 'an outlet has a name',
  'nothing-corrected': 'a correction says what it corrects',
  'nothing-to-undo': 'no correction of "{id}" is left to take back',
  'changed-since': '"{id}" was changed since by {who}: take that back first',
} as const;

export type RefusalType = keyof typeof refusals;

type Holes<Sentence extends string> = Sentence extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type Values<Type extends RefusalType> = Readonly<Record<Holes<(typeof refusals)[Type]>, string | number>>;

/** What is refused, with the values of its sentence. */
export interface Told {
  readonly type: RefusalType;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What is refused; the values are those that its sentence asks for. */
export const told = <Type extends RefusalType>(
  type: Type,
  ...[values]: Holes<(typeof refusals)[Type]> extends never ? [] : [Values<Type>]
): Told => ({ type, values: values ?? {} });

/** The sentence of a refusal in English, in which programs are told. */
export const sentenceOf = ({ type, values }: Told): string =>
  refusals[type].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
