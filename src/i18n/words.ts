/** The interface words that every language must have. */

type Of<Keys extends string> = Readonly<Record<Keys, string>>;

export interface Words extends Of<
  | 'timeline'
  | 'lanes'
  | 'projects'
  | 'companies'
  | 'sources'
  | 'disagreements'
  | 'about'
  | 'data'
  | 'menu'
  | 'skip'
  | 'figures'
  | 'year'
  | 'total'
  | 'otherLanguage'
  | 'search'
  | 'searchHint'
  | 'searchResults'
  | 'searchNothing'
  | 'clear'
  | 'project'
  | 'product'
  | 'standard'
  | 'conference'
  | 'company'
  | 'foundation'
  | 'projectKinds'
  | 'filterByCompany'
  | 'all'
  | 'findCompany'
  | 'nothingLeft'
  | 'showAll'
  | 'strip'
  | 'stripHelp'
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
  | 'readMore'
  | 'close'
  | 'selected'
  | 'showOnLanes'
  | 'showInTime'
  | 'kind'
  | 'date'
  | 'weight'
  | 'concerns'
  | 'whatChanged'
  | 'whatSourcesSay'
  | 'preferred'
  | 'verdict'
  | 'certaintyLabel'
  | 'earlier'
  | 'later'
  | 'alsoKnownAs'
  | 'theme'
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
  searchFound(n: number): string;
  more(n: number): string;
  events(n: number): string;
  eventsOf(n: number, all: number): string;
  scope(events: number, projects: number, companies: number, sources: number): string;
  ignored(what: string): string;
  before(year: number): string;
  timelineOf(what: string): string;
  rest(n: number): string;
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
  effectMerged(x: string, from: string): string;
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
