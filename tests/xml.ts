/** An XML document as a tree, read by a strict parser that throws at the first fault. */
import { createRequire } from 'node:module';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

interface SaxParser {
  onopentag: (tag: { name: string; attributes: Record<string, string> }) => void;
  onclosetag: () => void;
  ontext: (text: string) => void;
  onerror: (error: Error) => void;
  write(text: string): SaxParser;
  close(): void;
}

const sax: { parser(strict: boolean): SaxParser } = createRequire(import.meta.url)('sax');

/** The document's element. Throws where it is not well-formed. */
export function readXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = sax.parser(true);
  parser.onerror = (error) => { throw error; };
  parser.onopentag = ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  parser.onclosetag = () => { open.pop(); };
  parser.ontext = (text) => { const node = open.at(-1); if (node) node.text += text; };
  parser.write(xml).close();
  const [element] = root.children;
  if (!element) throw new Error('no element');
  return element;
}
