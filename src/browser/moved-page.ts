/** A page that leads on to another, with all that was asked of it. */

const link = document.querySelector<HTMLAnchorElement>('a[data-moved]')!;
const search = new URLSearchParams(location.search);
const { release } = link.dataset;
if (release) search.set('release', release);
const asked = search.size > 0 ? `?${search.toString()}` : '';
location.replace(link.href + asked + location.hash);
