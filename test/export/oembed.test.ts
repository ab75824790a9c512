import { describe, expect, it } from 'vitest';
import { oembedJson } from '../../src/export/oembed.ts';

const provider = { name: 'Harbours', url: 'https://example.org/' };
const picture = { url: 'https://example.org/card.png', width: 1200, height: 630 };
const frame = { html: '<iframe></iframe>', width: 720, height: 300 };

describe('oembedJson', () => {
  it('is rich with a frame', () => {
    const answer = JSON.parse(oembedJson({ title: 'A', provider, picture, frame })) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', ...frame, thumbnail_url: picture.url });
  });
  it('is a photo without', () => {
    const answer = JSON.parse(oembedJson({ title: 'A', provider, picture })) as Record<string, unknown>;
    expect(answer).toMatchObject({ type: 'photo', ...picture, provider_name: 'Harbours' });
  });
});
