/** Atom as RFC 4287 asks for it, read by an XML parser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedsOf } from '../../src/components/feed-words.ts';
import type { Feed } from '../../src/derive/feed.ts';
import { atomFeed, escapeXml } from '../../src/exports/atom.ts';
import { LANGS } from '../../src/routes.ts';
import { editionOf, realCatalogue, tinyCatalogue } from '../catalogues.ts';
import { readXml, type XmlNode } from '../xml.ts';

const ITEM = { id: 'tag:a.example,2026:nguon/a', title: 'Một bài', href: 'https://a.example/nguon/a/', published: '2025-11-01T00:00:00+07:00', updated: '2025-11-20T00:00:00+07:00', author: 'Báo', summary: '1 số đếm', categories: ['Đồng Bằng'] };
const FEED: Feed = { id: 'tag:a.example,2026:nguon-tin/tat-ca', lang: 'vi', title: 'Tin', subtitle: 'Lời', author: 'Trang', self: 'https://a.example/nguon-tin/tat-ca.xml', page: 'https://a.example/thay-doi/', updated: '2025-01-01T00:00:00+07:00', items: [ITEM] };

const children = (node: XmlNode, name: string): XmlNode[] => node.children.filter((child) => child.name === name);
const textIn = (node: XmlNode, name: string): string | undefined => children(node, name)[0]?.text;

/** What RFC 4287 §4.1 asks of a feed and its entries. */
function faultsOf(xml: string): string[] {
  const feed = readXml(xml);
  const once = (node: XmlNode, names: readonly string[]): string[] => names.filter((name) => children(node, name).length !== 1).map((name) => `${node.name} without one ${name}`);
  const instants = [feed, ...children(feed, 'entry')].flatMap((node) => [...children(node, 'updated'), ...children(node, 'published')]).filter(({ text }) => !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/.test(text));
  const ids = children(feed, 'entry').map((entry) => textIn(entry, 'id'));
  return [
    ...(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['no Atom feed']),
    ...once(feed, ['id', 'title', 'updated', 'author']), ...children(feed, 'entry').flatMap((entry) => once(entry, ['id', 'title', 'updated', 'published', 'author', 'summary'])),
    ...[feed, ...children(feed, 'entry')].flatMap((node) => children(node, 'link')).filter(({ attributes }) => !/^https:\/\//.test(attributes['href'] ?? '')).map(() => 'a link that is not absolute'),
    ...children(feed, 'entry').filter((entry) => !children(entry, 'link').some(({ attributes }) => attributes['rel'] === 'alternate')).map(() => 'an entry that leads nowhere'),
    ...instants.map(({ text }) => `${text} is no instant`), ...(new Set(ids).size === ids.length ? [] : ['two entries of one id']),
    ...[feed, ...children(feed, 'entry')].map((node) => textIn(node, 'id') ?? '').filter((id) => !/^tag:[a-z0-9.-]+,\d{4}:\S+$/.test(id)).map((id) => `${id} is no tag URI`),
  ];
}

describe('a feed', () => {
  it('has all that readers need', () => {
    expect(faultsOf(atomFeed(FEED))).toEqual([]);
    expect(textIn(readXml(atomFeed(FEED)), 'updated')).toBe(ITEM.updated);
  });

  it('without entries was updated when its data say', () => {
    expect(faultsOf(atomFeed({ ...FEED, items: [] }))).toEqual([]);
    expect(textIn(readXml(atomFeed({ ...FEED, items: [] })), 'updated')).toBe(FEED.updated);
  });

  it('keeps any text as it is, and stays well-formed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const [entry] = children(readXml(atomFeed({ ...FEED, items: [{ ...ITEM, title: `x${title}x` }] })), 'entry');
      // What XML 1.0 cannot hold is left out, and a parser reads every line end as one sign.
      expect(entry && textIn(entry, 'title')).toBe(`x${title}x`.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
    }));
    expect(escapeXml('a & <b> "c"\u0000')).toBe('a &amp; &lt;b&gt; &quot;c&quot;');
  });

  it.each([['no id', { id: '' }], ['a relative link', { href: '/nguon/a/' }], ['a bare day', { updated: '2025-11-20' }]])('with %s would be found', (_, more) => {
    expect(faultsOf(atomFeed({ ...FEED, items: [{ ...ITEM, ...more }] }))).not.toEqual([]);
  });
});

describe('the feeds of the real data', () => {
  const project = { siteUrl: 'https://example.test' };

  it.each(LANGS)('%s: are valid, and the same twice', (lang) => {
    const feeds = feedsOf(editionOf(realCatalogue(), lang, project));
    expect(feeds.size).toBeGreaterThan(50);
    expect([...feeds].flatMap(([name, feed]) => faultsOf(atomFeed(feed)).map((fault) => `${name}: ${fault}`))).toEqual([]);
    const again = feedsOf(editionOf(realCatalogue(), lang, project));
    expect([...again].map(([, feed]) => atomFeed(feed))).toEqual([...feeds].map(([, feed]) => atomFeed(feed)));
  });

  it('a place’s tells only reports about it', () => {
    const feed = feedsOf(editionOf(realCatalogue(), 'vi', project)).get('noi-nghe-an');
    const reports = feed?.items.map(({ id }) => id.replace(/^.*nguon\//, '')) ?? [];
    expect(reports).toContain('2025-09-24-bao-nghe-an');
    const { reports: known, targets } = realCatalogue();
    const sources = new Set([...targets.values()].filter(({ place }) => place === 'nghe-an').map(({ authored }) => authored.source));
    expect(reports.filter((id) => !sources.has(id) && !known.get(id)?.claims.some(({ place }) => place === 'nghe-an'))).toEqual([]);
  });

  it('there are none where the site does not know its own address', () => {
    expect(feedsOf(editionOf(tinyCatalogue(), 'vi')).size).toBe(0);
  });
});
