/** One page of every kind, as paths below the folder of a language. */

export const LANGUAGES = [
  { lang: 'en', folder: '' },
  { lang: 'ja', folder: 'ja/' },
] as const;

export const KINDS_OF_PAGE = [
  'index.html',
  'lanes.html',
  'as-of.html',
  'compare.html',
  'events/kubernetes-1-0.html',
  'companies/index.html',
  'companies/google.html',
  'charts/index.html',
  'charts/commits.html',
  'projects/index.html',
  'projects/kubernetes.html',
  'sources.html',
  'disagreements.html',
  'about.html',
  'data/index.html',
  'data/health.html',
  'changes.html',
  'print.html',
  'embed/index.html',
  'docs/index.html',
  'docs/own-history.html',
  'docs/architecture.html',
  'docs/data-reference.html',
  '404.html',
] as const;
