import { describe, expect, it } from 'vitest';
import { write, writeText } from '../../src/draw/write.ts';
import { createGroup } from './drawing.ts';

/** How often a node is written to while something is done. */
function countWrites(node: Element, act: () => void): number {
  const { MutationObserver } = node.ownerDocument.defaultView!;
  const observer = new MutationObserver(() => {});
  observer.observe(node, { attributes: true, childList: true, characterData: true, subtree: true });
  act();
  return observer.takeRecords().length;
}

describe('write', () => {
  it('sets texts as they are and numbers to a tenth of a pixel', () => {
    const node = createGroup();
    write(node, 'class', 'mark');
    write(node, 'x', 1.26);
    expect([node.getAttribute('class'), node.getAttribute('x')]).toEqual(['mark', '1.3']);
  });
  it('removes an attribute', () => {
    const node = createGroup();
    write(node, 'x', 1);
    write(node, 'x', null);
    expect(node.hasAttribute('x')).toBe(false);
  });
  it('touches the node only where something changes', () => {
    const node = createGroup();
    write(node, 'x', 1.26);
    expect(countWrites(node, () => write(node, 'x', 1.34))).toBe(0);
    expect(countWrites(node, () => write(node, 'y', null))).toBe(0);
    expect(countWrites(node, () => write(node, 'x', 1.36))).toBe(1);
  });
});

describe('writeText', () => {
  it('sets the text, and touches the node only where it changes', () => {
    const node = createGroup();
    writeText(node, 'Launched');
    expect(node.textContent).toBe('Launched');
    expect(countWrites(node, () => writeText(node, 'Launched'))).toBe(0);
    expect(countWrites(node, () => writeText(node, 'Lost'))).toBeGreaterThan(0);
  });
});
