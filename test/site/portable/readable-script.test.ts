import { describe, expect, it } from 'vitest';
import { callScript } from '../../../src/core/offline/script-text.ts';
import { makeReadable, readableText } from '../../../src/site/portable/readable-script.ts';

interface Said {
  said?: string;
  part?: () => void;
}

const run = (code: string): Said => {
  const self: Said = {};
  new Function('self', `${code};self.part=typeof part==='undefined'?undefined:part`)(self);
  return self;
};

describe('makeReadable', () => {
  it.each(['(()=>{self.said="a</script>b"})();\n', '"use strict";(()=>{let a=()=>{self.said="a</script>b"};a()})();'])(
    'makes a script that runs, and whose function tells what runs again: %s',
    (code) => {
      const script = makeReadable('part', code);
      const first = run(script);
      expect(first.said).toBe('a</script>b');
      expect(String(first.part)).toBe(readableText(script));
      const again = callScript(String(first.part));
      expect(again).not.toContain('</script');
      expect(run(again).said).toBe('a</script>b');
    },
  );
  it('refuses a script of another form', () => {
    expect(() => makeReadable('part', 'alert()')).toThrow('unknown form of script: part');
    expect(() => readableText('alert()')).toThrow('script without a name');
  });
});
