import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, nothing, pixels, text, together } from '../../src/charts/svg.ts';
import { parse, wholeText } from './reading.ts';

// The same examples on every machine.
fc.configureGlobal({ seed: 57 });

describe('markup', () => {
  it('escapes the five signs in text and in attributes', () => {
    expect(text(`<b>"&'`)).toBe('&lt;b&gt;&quot;&amp;&#39;');
    expect(element('text', { id: `"><script>` }, text('a'))).toBe('<text id="&quot;&gt;&lt;script&gt;">a</text>');
  });

  it('replaces what XML cannot hold, and composes letters with their marks', () => {
    expect(text('a\u0007b\ud800c')).toBe('a\ufffdb\ufffdc');
    expect(text('e\u0302\u0301')).toBe('ế');
  });

  it('leaves out undefined attributes and closes empty elements', () => {
    expect(element('rect', { x: 1, fill: undefined })).toBe('<rect x="1"/>');
    expect(together(nothing, text(''), element('g', {}, nothing))).toBe('<g/>');
  });

  it('rounds places to a tenth of a pixel and never writes a negative zero', () => {
    expect(element('rect', { x: 1.2345, y: -0.04 })).toBe('<rect x="1.2" y="0"/>');
  });

  it('refuses a place that is not a number', () => {
    expect(() => pixels(Number.NaN)).toThrow(/not a number/);
    expect(() => element('rect', { x: Number.POSITIVE_INFINITY })).toThrow(/not a number/);
  });

  it('gives any text back unchanged to a reader, but for what XML cannot hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const root = parse(element('text', { id: raw }, text(raw)));
      const kept = raw.normalize('NFC').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
      expect(wholeText(root)).toBe(kept);
      expect(root.attributes.get('id')).toBe(kept);
    }));
  });
});
