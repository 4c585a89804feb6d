export { type Added, type Addition, add, addAll } from './add.ts';
export {
  type Alert,
  addAlert,
  alerts,
  alertTo,
  answeredMessage,
  claimMessages,
  type Message,
  removeAlert,
  retryMessages,
} from './alerts.ts';
export { type ApiToken, addApiToken, apiTokenOf, apiTokens, longestApiToken, revokeApiToken } from './api-tokens.ts';
export { arrivals } from './arrivals.ts';
export { backup, restore } from './backup.ts';
export { type ArchiveChange, changesAfter, newestChanges } from './changes.ts';
export { check, type Health } from './check.ts';
export { addComment, type Comment, type CommentedRecord, commentsOf, latestComments, removeComment } from './comments.ts';
export { type Copy, copies, copiesOf } from './copies.ts';
export { type Correction, correct } from './correct.ts';
export type { Values } from './deeds.ts';
export { type Doubtful, doubtful } from './doubtful.ts';
export { signInSucceeded, trySignIn } from './failed-sign-ins.ts';
export {
  type Answer,
  answered,
  type Followed,
  feedAt,
  follow,
  followed,
  type Taken,
  take,
  unfollow,
  untaken,
} from './feeds.ts';
export {
  type Following,
  followedEncounters,
  type KeptMoment,
  latestMoments,
  lookAgain,
  lookedAt,
  momentsAfter,
  momentsFor,
  standIns,
} from './following.ts';
export { gauges } from './gauges.ts';
export { history, type Past } from './history.ts';
export { type Hand, type JobKind, jobKinds, type Received, type Skills } from './job.ts';
export { deadJobs, type Jobs, openJobs, type Queues } from './jobs.ts';
export { type Link, links } from './log.ts';
export { type Merge, merge } from './merge.ts';
export { nameOutlet, type OutletNamed } from './name-outlet.ts';
export { type Archive, open } from './open.ts';
export type { FoundAs, NameAsked } from './other-names.ts';
export { type Outlet, outlets } from './outlets.ts';
export { newestStories, type PackedReading, packedReadings, readingOf, readings, type StoryReading, storiesChanged } from './readings.ts';
export { rebuild } from './rebuild.ts';
export { type Exported, records, recordsOf, recordsOfStories } from './records.ts';
export { type Redating, redate } from './redate.ts';
export { Refusal } from './refusal.ts';
export { type Difference, difference, type Rereading, reread, type Text, texts } from './reread.ts';
export { type Counted, type Found, type Hit, type Page, type Query, search } from './search.ts';
export { beginSession, endSession, type Signed, sessionSeconds, sessionsOf } from './sessions.ts';
export { type RecordInTake, type Shown, type ShownStory, show, showStory } from './show.ts';
export { giveSide, type SideChange, sideHistory, sidesGiven, takeSideBack } from './sides.ts';
export { type Split, split } from './split.ts';
export { type PlacedRecord, revisionsOf, type StoryLine, type StoryRevision, type StoryWithRecords, stories, storyOf } from './stories.ts';
export {
  type Subscription,
  subscribe,
  subscriptionKinds,
  subscriptionOf,
  subscriptions,
  unsubscribe,
} from './subscriptions.ts';
export { type Stitcher, type Take, type TakePlace, takesOf } from './takes.ts';
export { type Undo, undo } from './undo.ts';
export {
  addUser,
  credentialsOf,
  hasAdministrator,
  roleOf,
  setUser,
  type User,
  userOfIdentity,
  users,
} from './users.ts';
export type { Index } from './words.ts';
