/** The words of the page of any day that only the build says. */
import { byLanguage } from './by-language.ts';

interface AsOfWords {
  readonly title: string;
  readonly lead: string;
  readonly address: string;
  readonly choose: string;
  readonly day: string;
  readonly compareWith: string;
  readonly stopComparing: string;
  readonly previousChange: string;
  readonly nextChange: string;
  readonly anyDay: string;
  readonly details: string;
}

export const AS_OF = byLanguage<AsOfWords>('as-of', {
  en: {
    title: 'The landscape on any day',
    lead: 'How mature every project was, who was a member, who owned whom and what the latest versions were: on this day, and on any other. With a second day the page says what changed between the two.',
    address: 'The address keeps both days: “at” is the day, “from” the one it is compared with.',
    choose: 'Days',
    day: 'Day',
    compareWith: 'Compare with',
    stopComparing: 'Stop comparing',
    previousChange: 'Previous change',
    nextChange: 'Next change',
    anyDay: 'Day, by sliding',
    details: 'Details of this day',
  },
  ja: {
    title: '日付で見る勢力図',
    lead: 'どのプロジェクトがどこまで成熟し、誰が会員で、誰が誰を所有し、最新の版は何だったのか。その日の姿を示します。もう一日選ぶと、その間に何が変わったかも分かります。',
    address: '二つの日付はURLに残ります。「at」が見る日、「from」が比べる日です。',
    choose: '日付の選択',
    day: '日付',
    compareWith: '比べる日',
    stopComparing: '比較をやめる',
    previousChange: '前の変化',
    nextChange: '次の変化',
    anyDay: '日付（スライダー）',
    details: 'この日の詳細',
  },
});
