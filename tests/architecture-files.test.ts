import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, it } from 'vitest';
import { expectNone, filesOf, readSources, root } from './support/sources';

const sources = readSources('app', 'db');
const everyFile = filesOf('app', 'db', 'tests');

const readsProcessEnv = new Set(['app/platform/environment.server.ts', 'db/dialect.server.ts']);

describe('files', () => {
  it('have at most 250 lines, routes at most 120', () => {
    const long = everyFile
      .filter((file) => /\.(tsx?|m?js|css)$/.test(file))
      .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length }))
      .filter(({ file, lines }) => lines > (file.startsWith('app/routes/') ? 120 : 250));
    expectNone(long.map(({ file, lines }) => `${file} has ${lines} lines: split it by what its parts do.`));
  });

  it('are called by what they do, in kebab-case', () => {
    const banned = /(^|-)(utils?|helpers?|lib|common|misc|services?|managers?|types)$/;
    expectNone(
      everyFile
        .filter((file) => /\.(tsx?|m?js|css)$/.test(file))
        .filter((file) => {
          const parts = file.split('/').map((part) => part.split('.')[0] ?? '');
          const route = file.startsWith('app/routes/');
          return (
            parts.some((part) => banned.test(part)) ||
            (!route && parts.some((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)))
          );
        })
        .map((file) => `${file}: name it after its one use case (verb-noun) or its noun, in kebab-case.`),
    );
  });

  it('lie directly in their feature', () => {
    expectNone(
      everyFile
        .filter((file) => file.startsWith('app/features/') && file.split('/').length !== 4)
        .map((file) => `${file}: a feature holds files, no folders, and no file stands beside the features.`),
    );
  });

  it('are no barrels', () => {
    const reExports = (statement: ts.Statement) =>
      ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
    expectNone(
      sources
        .filter(({ file, tree }) => {
          if (/(^|\/)index\.tsx?$/.test(file)) return true;
          const star = tree.statements.some(
            (each) => ts.isExportDeclaration(each) && each.moduleSpecifier && !each.exportClause,
          );
          return star || (tree.statements.length > 0 && tree.statements.every(reExports));
        })
        .map(({ file }) => `${file} only hands on what others export: import from where it is written.`),
    );
  });

  it('export by name; only what a framework asks for is a default export', () => {
    const frameworks = /^app\/(routes\/.*|root|entry\.server|vite\.config|routes)\.tsx?$|^app\/routes\/|^db\/drizzle\./;
    expectNone(
      sources
        .filter(({ file }) => !frameworks.test(file))
        .filter(({ tree }) =>
          tree.statements.some(
            (each) =>
              ts.isExportAssignment(each) ||
              (ts.canHaveModifiers(each) &&
                ts.getModifiers(each)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
          ),
        )
        .map(({ file }) => `${file} has a default export: give it a name.`),
    );
  });

  it('read process.env in one place', () => {
    expectNone(
      sources
        .filter(
          ({ file, text }) =>
            /\bprocess\.env\b/.test(text) && !readsProcessEnv.has(file) && !file.startsWith('app/server/'),
        )
        .map(({ file }) => `${file} reads process.env: take it from app/platform/environment.server.ts.`),
    );
  });
});

describe('tests', () => {
  it('are all run, and none sleeps', () => {
    const weak =
      /\b(it|test|describe)\.(skip|only|todo|fixme)\b|waitForTimeout\(|expect\(true\)|@ts-(ignore|nocheck)|eslint-disable/;
    expectNone(
      everyFile
        .filter((file) => /\.(tsx?|mjs)$/.test(file) && file !== 'tests/architecture-files.test.ts')
        .filter((file) => weak.test(readFileSync(path.join(root, file), 'utf8')))
        .map((file) => `${file} skips, sleeps or silences a check: mend what it hides.`),
    );
  });
});
