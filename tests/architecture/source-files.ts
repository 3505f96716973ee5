/** The repository's own source as the architecture tests read it: which room a file is in and what it imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As written, without a loader's query. */
  readonly target: string;
  /** Nothing is left of it when the program runs. */
  readonly typesOnly: boolean;
  /** Names taken from it; empty for a whole module. */
  readonly names: readonly string[];
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The TypeScript in it: all of a module, the frontmatter of a component, the imports of a text. */
  readonly code: ts.SourceFile;
  /** What else is in it: a component's template. */
  readonly template: string;
  readonly imports: readonly Import[];
}

const CODE = /\.(ts|mjs|astro|mdx)$/;

/** Every code file below these folders, in the order of their paths. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name.replaceAll('\\', '/'))))
    .filter((path) => CODE.test(path)).sort()
    .map((path) => readSource(path, readFileSync(path, 'utf8')));
}

/** One file from its text, so that the tests can also read made-up ones. */
export function readSource(path: string, text: string): SourceFile {
  const { script, template } = split(path, text);
  const code = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  return { path, text, code, template, imports: importsOf(code, template) };
}

/** Folder under src, or the file itself where it lies in no folder: `charts`, `routes`. Scripts are one room. */
export function roomOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  return rest.length === 0 ? second.replace(/\.ts$/, '') : second;
}

/** The imported file's path from the repository's root, or `null` for a package. */
export function targetPath(from: string, { target }: Pick<Import, 'target'>): string | null {
  return target.startsWith('.') ? posix.join(dirname(from), target) : null;
}

/** Name of a package without what is inside it: `@fontsource/be-vietnam-pro`, `node:fs`. */
export function packageName(target: string): string {
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);
}

/** Every node of a file's code. */
export function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const walk = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, walk);
  };
  walk(root);
  return nodes;
}

export function lineOf(file: SourceFile, node: ts.Node): number {
  return file.code.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

function split(path: string, text: string): { script: string; template: string } {
  if (path.endsWith('.astro')) {
    const [, script = '', template = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [null, '', text];
    // The blank line stands for the fence, so that lines are counted as in the file.
    return { script: `\n${script}`, template };
  }
  if (path.endsWith('.mdx')) return { script: text.split('\n').map((line) => (/^(import|export)\b/.test(line) ? line : '')).join('\n'), template: text };
  return { script: text, template: '' };
}

function importsOf(code: ts.SourceFile, template: string): Import[] {
  const inCode = nodesOf(code).flatMap((node): Import[] => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) return [{ target: bare(node.moduleSpecifier.text), typesOnly: isTypesOnly(node.importClause), names: namesOf(node.importClause) }];
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) return [{ target: bare(node.moduleSpecifier.text), typesOnly: node.isTypeOnly, names: [] }];
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) return [{ target: bare(node.argument.literal.text), typesOnly: true, names: [] }];
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      return [{ target: argument && ts.isStringLiteralLike(argument) ? bare(argument.text) : '(computed)', typesOnly: false, names: [] }];
    }
    return [];
  });
  const inTemplate = [...template.matchAll(/import\(\s*['"]([^'"]+)['"]|<script[^>]+src=["']([^"']+)["']/g)].map(([, called, script]): Import => ({ target: bare(called ?? script ?? ''), typesOnly: false, names: [] }));
  return [...inCode, ...inTemplate];
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  return clause.name === undefined && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** Values only: names imported as types are left out. */
function namesOf(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name, propertyName }) => (propertyName ?? name).text) : [];
}

function bare(target: string): string {
  return target.replace(/\?.*$/, '');
}
