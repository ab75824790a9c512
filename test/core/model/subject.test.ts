import { expect, it } from 'vitest';
import { subjectOf } from '../../../src/core/model/subject.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const [event] = tinyChronicle().events;

it('subjectOf gives whom the first effect changed', () => {
  const effects = ['harbour', 'yard'].map((subject) => ({ type: 'ended', subject }) as const);
  expect(subjectOf({ ...event!, effects })).toBe('harbour');
});

it('subjectOf gives, without effects, the first project, else the first company, else nothing', () => {
  const plain = { ...event!, effects: [], projects: ['sloop', 'galley'], companies: ['yard', 'harbour'] };
  expect(subjectOf(plain)).toBe('sloop');
  expect(subjectOf({ ...plain, projects: [] })).toBe('yard');
  expect(subjectOf({ ...plain, projects: [], companies: [] })).toBe('');
});
