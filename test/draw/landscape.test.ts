/** The landscape of the tiny chronicle as panel, as page and as comparison. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import { createDayEvents } from '../../src/core/history/day-events.ts';
import { compareStates } from '../../src/core/history/difference.ts';
import { createLandscapes } from '../../src/core/history/landscape.ts';
import type { Chronicle, Effect } from '../../src/core/model/chronicle.ts';
import type { Lang } from '../../src/core/model/text.ts';
import { changesSection, type Compared } from '../../src/draw/landscape-changes.ts';
import { dayBody, dayTitle } from '../../src/draw/landscape-day.ts';
import { panelBody, panelBrief, panelTitle } from '../../src/draw/landscape-panel.ts';
import { createLandscapeText, type LandscapeText } from '../../src/draw/landscape-text.ts';
import { drawChildren, type Markup } from '../../src/draw/markup.ts';
import { chronicleOf } from '../core/tiny-chronicle.ts';

const reach = (stage: string): Effect => ({ type: 'stage', subject: 'galley', stage, of: 'harbour' });
const join = (tier: string | null): Effect => ({ type: 'member', subject: 'yard', of: 'harbour', tier });
const chronicle = chronicleOf(
  ['2014-01-01', { type: 'started', subject: 'galley' }, { type: 'started', subject: 'harbour' }],
  ['2014-02-01', reach('young'), join('gold'), { type: 'released', subject: 'galley', version: '1.0' }],
  ['2015-03', reach('grown'), join('member'), { type: 'owner', subject: 'galley', owner: 'yard' }],
  ['2015-04-01', { type: 'renamed', subject: 'galley', name: { en: 'Trireme', ja: '三段櫂船' } }],
  ['2016-01-01', { type: 'ended', subject: 'galley' }, join(null), { type: 'started', subject: 'sloop' }],
);

const say = (lang: Lang, of: Chronicle = chronicle): LandscapeText =>
  createLandscapeText(of, lang, { entity: ({ id }) => `${id}.html`, event: (id) => `events/${id}.html` });

function drawn(...parts: readonly (Markup | string)[]): HTMLElement {
  const root = new JSDOM('<main></main>').window.document.querySelector('main')!;
  drawChildren(root, parts);
  return root;
}

/** Every item of the lists under their headings, as text. */
const listsOf = (root: Element): Record<string, string[]> =>
  Object.fromEntries(
    [...root.querySelectorAll('section')]
      .filter((section) => section.querySelector(':scope > h3'))
      .map((section) => [
        section.querySelector('h3')!.textContent,
        [...section.querySelectorAll('li, dl > div')].map((item) =>
          [...item.children].map((part) => part.textContent).join(' | '),
        ),
      ]),
  );

const panel = (iso: string, lang: Lang = 'en', of = chronicle): HTMLElement => {
  const day = isoToDay(iso);
  return drawn(...panelBody(createLandscapes(of).at(day), createDayEvents(of)(day), say(lang, of)));
};

const compare = (a: string, b: string): Compared => {
  const days = [isoToDay(a), isoToDay(b)] as const;
  const landscapes = createLandscapes(chronicle);
  const states = [landscapes.at(days[0]).state, landscapes.at(days[1]).state] as const;
  return { days, states, difference: compareStates(...states) };
};

describe('panelTitle', () => {
  it.each([
    ['en', 'The landscape on 9 Mar 2015'],
    ['ja', '2015年3月9日の勢力図'],
  ] as const)('in %s names the day and leads to it', (lang, title) => {
    const [link] = drawn(panelTitle(isoToDay('2015-03-09'), say(lang), 'as-of.html?at=x')).children;
    expect([link!.textContent, link!.getAttribute('href')]).toEqual([title, 'as-of.html?at=x']);
    expect(link!.querySelector('time')!.getAttribute('datetime')).toBe('2015-03-09');
  });
});

describe('panelBody', () => {
  const rows = (root: HTMLElement): string[] =>
    [...root.querySelectorAll(':scope > dl > div')].map((row) => [...row.children].map((c) => c.textContent).join(' '));

  it('counts projects by stage and the members of the highest tier', () => {
    expect(rows(panel('2014-02-01'))).toEqual(['Harbour projects 1', 'Grown 0', 'Young 1', 'Gold members 1']);
    expect(rows(panel('2015-03-01', 'ja')).map((row) => row.at(-1))).toEqual(['1', '1', '0', '0']);
  });
  it('says so where the foundation is not there yet', () => {
    const first = rows(panel('2013-12-31'));
    expect(first).toEqual(['Harbour projects not yet founded', 'Grown –', 'Young –', 'Gold members –']);
  });
  it('lists releases, owners and the events of the day', () => {
    expect(listsOf(panel('2015-04-01'))).toEqual({
      'Latest releases': ['Trireme | 1.0'],
      'Who owns whom': ['Trireme | owned by Yard'],
      'Today in the record': ['event 3'],
    });
  });
  it('is empty where the record has nothing of the kind', () => {
    const bare = { ...chronicle, events: [] };
    expect(panel('2015-04-01', 'en', bare).innerHTML).toBe('');
    expect(panelBrief(createLandscapes(bare).at(0), say('en', bare))).toBe('');
  });
});

describe('panelBrief', () => {
  it('says the totals in one line', () => {
    const brief = (iso: string): string => panelBrief(createLandscapes(chronicle).at(isoToDay(iso)), say('en'));
    expect(brief('2014-02-01')).toBe('Harbour projects 1 · Gold members 1');
    expect(brief('2013-01-01')).toBe('');
  });
});

describe('dayBody', () => {
  const body = (iso: string): HTMLElement => {
    const day = isoToDay(iso);
    return drawn(...dayBody(createLandscapes(chronicle).at(day), createDayEvents(chronicle)(day), say('en')));
  };
  it('lists everyone with the date since when, as exactly as it is known', () => {
    expect(listsOf(body('2015-03-20'))).toMatchObject({
      'Grown 1': ['Galley | since Mar 2015'],
      'Members, tier not recorded 1': ['Yard | since Mar 2015'],
    });
    expect(listsOf(body('2014-02-01'))).toHaveProperty('Gold members 1', ['Yard | since 1 Feb 2014']);
  });
  it('tells the events of the day from those that may be of it, and names the nearest', () => {
    const events = (iso: string): (string | null)[] =>
      [...body(iso).querySelectorAll('.day-events :is(h3, li, p)')].map(({ textContent }) => textContent);
    expect(events('2015-03-20')).toEqual([
      'The record has no event of this very day.',
      ...['Perhaps on this day', 'Mar 2015 event 2', 'Before', '1 Feb 2014 event 1', 'After', '1 Apr 2015 event 3'],
    ]);
  });
  it('leaves out a foundation that is not there yet', () => {
    expect(body('2013-06-01').textContent).not.toContain('Harbour');
    expect(body('2014-02-01').textContent).toContain('Harbour');
  });
  it('has the day in its title', () => {
    expect([dayTitle(0, say('en')), dayTitle(0, say('ja'))]).toEqual([
      'The landscape on 1 January 1970',
      '1970年1月1日の勢力図',
    ]);
  });
});

describe('changesSection', () => {
  it('lists who came, moved and left, under what each was called', () => {
    expect(listsOf(drawn(changesSection(compare('2014-01-31', '2014-12-31'), say('en'))))).toEqual({
      'Projects that joined Harbour 1': ['Galley Young | 1 Feb 2014'],
      'New members of Harbour 1': ['Yard gold | 1 Feb 2014'],
      'New versions 1': ['Galley → 1.0 | 1 Feb 2014'],
    });
    expect(listsOf(drawn(changesSection(compare('2014-12-31', '2015-12-31'), say('en'))))).toEqual({
      'Harbour projects at a new stage 1': ['Trireme Young → Grown | Mar 2015'],
      'Members of Harbour at a new tier 1': ['Yard gold → tier not recorded | Mar 2015'],
      'New owners 1': ['Trireme → Yard | Mar 2015'],
      'New names 1': ['Galley → Trireme'],
    });
    expect(listsOf(drawn(changesSection(compare('2015-12-31', '2016-12-31'), say('en'))))).toEqual({
      'Projects that left Harbour or ended 1': ['Trireme Grown | 1 Jan 2016'],
      'Members that left Harbour 1': ['Yard tier not recorded'],
      'Newcomers 1': ['Sloop | 1 Jan 2016'],
    });
  });
  it('dates who came by the coming, and not by the stage or tier reached since', () => {
    const lists = listsOf(drawn(changesSection(compare('2014-01-31', '2015-12-31'), say('en'))));
    expect(lists['Projects that joined Harbour 1']).toEqual(['Trireme Grown | 1 Feb 2014']);
    expect(lists['New members of Harbour 1']).toEqual(['Yard tier not recorded | 1 Feb 2014']);
  });
  it.each([
    ['en', 'What changed from 1 May 2015 to 2 May 2015'],
    ['ja', '2015年5月1日から2015年5月2日までの変化'],
  ] as const)('in %s says that nothing changed where nothing did', (lang, title) => {
    const root = drawn(changesSection(compare('2015-05-01', '2015-05-02'), say(lang)));
    expect(root.querySelector('h2')!.textContent).toBe(title);
    expect(root.querySelectorAll('ul')).toHaveLength(0);
    expect(root.querySelector('p')!.textContent).toBe(say(lang).words.nothingChanged);
  });
});
