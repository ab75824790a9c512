/** A time limit for what may never end. */
import { expect, it } from 'vitest';
import { Unfinished, within } from '../../../bench/browser/limit.ts';

it('gives what comes in time', async () => {
  await expect(within(1000, 'it', Promise.resolve(3))).resolves.toBe(3);
});

it('throws what fails in time', async () => {
  await expect(within(1000, 'it', Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

it('says what did not finish', async () => {
  const never = within(5, 'the zoom', new Promise(() => {}));
  await expect(never).rejects.toThrow(new Unfinished('the zoom did not finish within 0.005 s'));
});
