/** Atom feeds (RFC 4287) as text: what comes in is said already, addresses are absolute, and no clock is read. */

import type { Feed, FeedItem } from '../derive/feed.ts';

/** The whole document. Items keep their order. */
export function atomFeed(feed: Feed): string {
  const newest = feed.items.reduce((latest, { updated }) => (updated > latest ? updated : latest), '');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">
  <id>${escapeXml(feed.id)}</id>
  <title>${escapeXml(feed.title)}</title>
  <subtitle>${escapeXml(feed.subtitle)}</subtitle>
  <updated>${newest === '' ? feed.updated : newest}</updated>
  <author><name>${escapeXml(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>
  <link rel="alternate" type="text/html" hreflang="${escapeXml(feed.lang)}" href="${escapeXml(feed.page)}"/>
${feed.items.map(entryXml).join('')}</feed>
`;
}

function entryXml({ id, title, href, published, updated, author, summary, categories }: FeedItem): string {
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>
    <published>${published}</published>
    <updated>${updated}</updated>
    <author><name>${escapeXml(author)}</name></author>
${categories.map((term) => `    <category term="${escapeXml(term)}"/>\n`).join('')}    <summary>${escapeXml(summary)}</summary>
  </entry>
`;
}

/** Text safe in elements and attributes. Control characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
