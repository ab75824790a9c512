import { describe, expect, it } from 'vitest';
import { oembedJson } from '../../src/export/oembed.ts';

const provider = { name: 'Harbours', url: 'https://example.org/' };
const picture = { url: 'https://example.org/card.png', width: 1200, height: 630 };
const frame = { url: 'https://example.org/embed/a.html?b&c', width: 720, height: 300 };

describe('oembedJson', () => {
  it('is rich with a frame, whose markup is safe whatever the title', () => {
    const answer = JSON.parse(oembedJson({ title: 'A "<b>', provider, picture, frame })) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 300, thumbnail_url: picture.url });
    expect(answer['html']).toBe(
      '<iframe src="https://example.org/embed/a.html?b&amp;c" title="A &quot;&lt;b&gt;" width="720" height="300" loading="lazy" frameborder="0"></iframe>',
    );
  });
  it('is a photo without', () => {
    const answer = JSON.parse(oembedJson({ title: 'A', provider, picture })) as Record<string, unknown>;
    expect(answer).toMatchObject({ type: 'photo', ...picture, provider_name: 'Harbours' });
  });
});
