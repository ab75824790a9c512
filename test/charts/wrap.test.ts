import { expect, it } from 'vitest';
import { wrapText } from '../../src/charts/wrap.ts';

it.each([
  ['Publication & statement', 'en', 100, ['Publication &', 'statement']],
  ['Release', 'en', 10, ['Release']],
  ['プロジェクトの統合', 'ja', 100, ['プロジェクトの', '統合']],
  ['クラウドネイティブと企業', 'ja', 120, ['クラウド', 'ネイティブと企業']],
] as const)('wrapText breaks "%s" in %s at %i pixels between words or phrases', (text, lang, width, lines) => {
  expect(wrapText(text, lang, width, 12.5)).toEqual(lines);
});

it('wrapText begins no Japanese line with a particle or a mark', () => {
  for (const width of [30, 45, 60, 90])
    for (const line of wrapText('会員は、財団の等級によって会費を払う。', 'ja', width, 12.5))
      expect(line).not.toMatch(/^[、。のはをによって]/);
});
