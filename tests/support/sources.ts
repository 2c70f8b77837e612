import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect } from 'vitest';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Import {
  specifier: string;
  /** Whether it only brings types, which leave no trace when the code runs. */
  typeOnly: boolean;
  names: string[];
  /** The file it means, from the root; undefined for a package. */
  file: string | undefined;
}

export interface Source {
  /** From the root, with forward slashes. */
  file: string;
  text: string;
  lines: number;
  tree: ts.SourceFile;
  imports: Import[];
}

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(inside) : [inside];
  });
}

/** Every file of these folders, generated migrations left out. */
export function filesOf(...folders: string[]): string[] {
  return folders
    .flatMap(walk)
    .filter((file) => !file.startsWith('db/migrations/'))
    .sort();
}

const endings = ['', '.ts', '.tsx', '.mjs', '.css', '/index.ts', '/route.tsx'];

function resolveImport(from: string, specifier: string, known: Set<string>): string | undefined {
  const aliased = /^#(db|app)\//.test(specifier) ? specifier.slice(1) : undefined;
  const relative = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : undefined;
  const target = (aliased ?? relative)?.replace(/\?.*$/, '');
  if (target === undefined) return undefined;
  return endings.map((ending) => target + ending).find((file) => known.has(file)) ?? target;
}

function namesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): { names: string[]; typeOnly: boolean } {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? [...node.exportClause.elements] : [];
    const allTypes = named.length > 0 && named.every((element) => element.isTypeOnly);
    return { names: named.map((element) => element.name.text), typeOnly: node.isTypeOnly || allTypes };
  }
  const clause = node.importClause;
  if (!clause) return { names: [], typeOnly: false };
  const bindings = clause.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const names = named.map((element) => element.name.text);
  if (clause.name) names.push(clause.name.text);
  if (bindings && ts.isNamespaceImport(bindings)) names.push(bindings.name.text);
  const allTypes = !clause.name && named.length > 0 && named.every((element) => element.isTypeOnly);
  return { names, typeOnly: clause.isTypeOnly || allTypes };
}

function importsOf(file: string, tree: ts.SourceFile, known: Set<string>): Import[] {
  const found: Import[] = [];
  function add(specifier: string, names: string[], typeOnly: boolean) {
    found.push({ specifier, names, typeOnly, file: resolveImport(file, specifier, known) });
  }
  function visit(node: ts.Node) {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const { names, typeOnly } = namesOf(node);
      add((node.moduleSpecifier as ts.StringLiteral).text, names, typeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) add(specifier.text, [], false);
    }
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return found;
}

/** Every TypeScript file of these folders, read and parsed. */
export function readSources(...folders: string[]): Source[] {
  const files = filesOf(...folders);
  const known = new Set(files);
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
      return { file, text, lines: text.trimEnd().split('\n').length, tree, imports: importsOf(file, tree, known) };
    });
}

/** The groups of files that import each other's values in a circle. */
export function cycles(sources: Source[]): string[][] {
  const edges = new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.filter((each) => !each.typeOnly && each.file !== undefined).map((each) => each.file as string),
    ]),
  );
  const found: string[][] = [];
  const done = new Set<string>();
  function visit(file: string, trail: string[]) {
    const start = trail.indexOf(file);
    if (start >= 0) {
      found.push([...trail.slice(start), file]);
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  }
  for (const file of edges.keys()) visit(file, []);
  return found;
}

/** Calls `visit` for every node of the tree. */
export function eachNode(tree: ts.Node, visit: (node: ts.Node) => void): void {
  visit(tree);
  ts.forEachChild(tree, (child) => eachNode(child, visit));
}

/** The part of the house a file belongs to. */
export function floorOf(file: string): string {
  if (/^app\/(root|entry\.(client|server))\.tsx$/.test(file)) return 'routes';
  if (/^app\/(vite\.config|routes)\.ts$/.test(file)) return 'tools';
  const [, floor] = /^(?:app\/)?(\w+)\//.exec(file) ?? [];
  return floor ?? file;
}

/** Each problem says which file and what to do about it. */
export function expectNone(problems: string[]): void {
  expect(problems, problems.join('\n')).toEqual([]);
}
