/** The interface words that every language must have. */
import type { LiveWords } from './live-words.ts';

type Of<Keys extends string> = Readonly<Record<Keys, string>>;

export interface Words
  extends
    LiveWords,
    Of<
      | 'timeline'
      | 'lanes'
      | 'projects'
      | 'companies'
      | 'sources'
      | 'disagreements'
      | 'about'
      | 'data'
      | 'health'
      | 'healthMore'
      | 'menu'
      | 'skip'
      | 'figures'
      | 'year'
      | 'total'
      | 'otherLanguage'
      | 'search'
      | 'searchHint'
      | 'searchResults'
      | 'filterByCompany'
      | 'all'
      | 'findCompany'
      | 'nothingLeft'
      | 'strip'
      | 'playhead'
      | 'lanesTitle'
      | 'lanesLead'
      | 'lanesAsText'
      | 'groupBy'
      | 'byTheme'
      | 'byProject'
      | 'byCompany'
      | 'legend'
      | 'legendMarks'
      | 'legendStages'
      | 'legendDates'
      | 'legendExact'
      | 'legendExtent'
      | 'legendThread'
      | 'close'
      | 'selected'
      | 'showOnLanes'
      | 'showInTime'
      | 'concerns'
      | 'whatChanged'
      | 'preferred'
      | 'certaintyLabel'
      | 'earlier'
      | 'later'
      | 'alsoKnownAs'
      | 'names'
      | 'stages'
      | 'owners'
      | 'memberships'
      | 'members'
      | 'releases'
      | 'cameFrom'
      | 'ledTo'
      | 'owns'
      | 'itsEvents'
      | 'noEvents'
      | 'sourcesLead'
      | 'undated'
      | 'disagreementsLead'
      | 'projectsLead'
      | 'companiesLead'
      | 'footer'
      | 'notFound'
      | 'notFoundLead'
    > {
  events(n: number): string;
  scope(events: number, projects: number, companies: number, sources: number): string;
  before(year: number): string;
  timelineOf(what: string): string;
  sourceCount(n: number): string;
  readonly weights: Readonly<Record<1 | 2 | 3, string>>;
  readonly certainty: Of<'certain' | 'likely' | 'open'>;
  earlierOn(lane: string): string;
  laterOn(lane: string): string;
  effectStarted(x: string): string;
  effectEnded(x: string): string;
  effectStage(x: string, stage: string, of: string): string;
  effectMember(x: string, of: string, tier: string): string;
  effectLeft(x: string, of: string): string;
  effectOwner(x: string, owner: string): string;
  effectNoOwner(x: string): string;
  effectRenamed(x: string, name: string): string;
  /** `count` is how many there were before. */
  effectMerged(x: string, from: string, count: number): string;
  /** A tier of membership, as the data names it. */
  tier(name: string): string;
  /** A text with a note in brackets. */
  noted(text: string, note: string): string;
  effectDescends(x: string, from: string): string;
  effectReleased(x: string, version: string): string;
  list(items: readonly string[]): string;
  since(date: string): string;
  fromTo(from: string, to: string): string;
  citedBy(n: number): string;
  readonly sourceTypes: Of<
    | 'article-newspaper'
    | 'article-journal'
    | 'paper-conference'
    | 'post-weblog'
    | 'webpage'
    | 'software'
    | 'dataset'
    | 'report'
    | 'document'
    | 'interview'
  >;
  edition(release: string): string;
}
