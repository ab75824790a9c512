/** The roles of companies that follow from what events changed, as headings. */
import { formatCount } from './count.ts';
import { byLanguage } from './by-language.ts';
import { plural } from './plural.ts';

interface RoleWords {
  readonly title: string;
  readonly author: string;
  readonly provider: string;
  readonly founder: string;
  readonly home: string;
  readonly patron: string;
  readonly member: string;
  readonly buyer: string;
  readonly bought: string;
  readonly itself: string;
  readonly concerned: string;
  /** Beside a membership that ended. */
  readonly left: string;
  more(n: number): string;
}

export const ROLES = byLanguage<RoleWords>('roles', {
  en: {
    title: 'Roles',
    author: 'Author',
    provider: 'Provider of services and products',
    founder: 'Founder',
    home: 'Home of projects',
    patron: 'Home of members',
    member: 'Member',
    buyer: 'Buyer',
    bought: 'Bought',
    itself: 'In its own right',
    concerned: 'Also concerned',
    left: 'left',
    more: (n) => plural(n, 'more', 'more'),
  },
  ja: {
    title: '役割',
    author: '開発元',
    provider: 'サービス・製品の提供元',
    founder: '設立者',
    home: 'プロジェクトの受け入れ先',
    patron: '会員の受け入れ先',
    member: '会員',
    buyer: '買い手',
    bought: '買収された側',
    itself: '自社・自団体の歩み',
    concerned: 'そのほかの関わり',
    left: '脱退',
    more: (n) => `ほか${formatCount(n)}件`,
  },
});
