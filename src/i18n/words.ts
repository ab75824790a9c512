/** The interface words that every language must have. */
import type { DetailWords } from './detail-words.ts';
import type { KeyWords } from './keys.ts';
import type { LiveWords } from './live-words.ts';

type Of<Keys extends string> = Readonly<Record<Keys, string>>;

export interface Words
  extends
    DetailWords,
    KeyWords,
    LiveWords,
    Of<
      | 'timeline'
      | 'lanes'
      | 'asOf'
      | 'projects'
      | 'companies'
      | 'charts'
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
      | 'search'
      | 'filterByCompany'
      | 'filterByProject'
      | 'all'
      | 'findCompany'
      | 'filter'
      | 'kind'
      | 'theme'
      | 'findProject'
      | 'match'
      | 'matchAny'
      | 'matchAll'
      | 'fitTime'
      | 'hideRest'
      | 'clearAll'
      | 'nothingLeft'
      | 'strip'
      | 'playhead'
      | 'rangeFrom'
      | 'rangeTo'
      | 'style'
      | 'styleSystem'
      | 'styleLight'
      | 'styleDark'
      | 'onPaper'
      | 'onPaperLead'
      | 'lanesTitle'
      | 'lanesLead'
      | 'lanesAsText'
      | 'groupBy'
      | 'byTheme'
      | 'zoom'
      | 'zoomIn'
      | 'zoomOut'
      | 'wholeTime'
      | 'byProject'
      | 'byCompany'
      | 'legend'
      | 'legendMarks'
      | 'legendStages'
      | 'legendDates'
      | 'legendExact'
      | 'legendExtent'
      | 'legendThread'
      | 'selected'
      | 'showOnLanes'
      | 'showInTime'
      | 'concerns'
      | 'whatChanged'
      | 'preferred'
      | 'certaintyLabel'
      | 'earlier'
      | 'later'
      | 'followedFrom'
      | 'eventsLedTo'
      | 'meanwhile'
      | 'meanwhileLead'
      | 'sourcesDisagree'
      | 'alsoKnownAs'
      | 'names'
      | 'stages'
      | 'owners'
      | 'releases'
      | 'cameFrom'
      | 'ledTo'
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
      | 'notFoundAsked'
    > {
  events(n: number): string;
  /** How many events a month or year has. */
  eventsIn(time: string, events: number): string;
  /** On home, where it shows the weightiest of many events. */
  weightiest(shown: number, events: number): string;
  scope(events: number, projects: number, companies: number, sources: number): string;
  /** What events are filtered and counted by. */
  readonly periods: Of<'day' | 'year' | 'decade' | 'century'>;
  before(time: string): string;
  timelineOf(what: string): string;
  readonly weights: Readonly<Record<1 | 2 | 3, string>>;
  readonly certainty: Of<'certain' | 'likely' | 'open'>;
  /** A figure of a series. */
  figure(value: string, unit: string): string;
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
