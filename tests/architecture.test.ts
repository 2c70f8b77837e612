import path from 'node:path';
import ts from 'typescript';
import { describe, it } from 'vitest';
import { cycles, eachNode, expectNone, floorOf, readSources, type Import, type Source } from './support/sources';

const sources = readSources('app', 'db');

/** What each floor may import of ours, beside itself. */
const mayImport: Record<string, string[]> = {
  routes: ['features', 'domain', 'platform', 'ui', 'words'],
  features: ['db', 'domain', 'platform', 'ui', 'words'],
  db: ['domain', 'platform'],
  domain: [],
  platform: ['words'],
  ui: ['words'],
  words: ['domain'],
  server: ['words'],
  tools: [],
};

const publicRoutes = new Set([
  'app/root.tsx', // gives back no more than the viewer's own name and preferences
  'app/routes/$.tsx',
  'app/routes/_index.tsx', // sends each viewer to their first page, and strangers to sign-in or set-up
  'app/routes/rules.$token.tsx', // whoever holds the site's link reads its rules, and asks about them
  'app/routes/sign-in.tsx',
  'app/routes/sign-out.tsx',
  'app/routes/language.ts',
  'app/routes/set-up.tsx',
  'app/routes/healthz.tsx',
]);

function isServerFile({ file }: Pick<Source, 'file'>): boolean {
  return /\.server\.tsx?$/.test(file);
}

/** Whether what is imported runs on the server only; reading forms brings Conform and zod with it. */
function leadsToServer({ file }: Import): boolean {
  return file !== undefined && (isServerFile({ file }) || file === 'app/platform/form.ts');
}

describe('the floors', () => {
  it('import only what lies below them', () => {
    expectNone(
      sources.flatMap(({ file, imports }) => {
        const floor = floorOf(file);
        const allowed = [floor, ...(mayImport[floor] ?? [])];
        return imports
          .filter((each) => each.file !== undefined && !allowed.includes(floorOf(each.file)))
          .map(
            (each) =>
              `${file} imports ${each.file}: ${floor} may import ${allowed.join(', ')} only. Move the code down, or pass it in.`,
          );
      }),
    );
  });

  it('a route imports no other route', () => {
    expectNone(
      sources
        .filter(({ file }) => file.startsWith('app/routes/'))
        .flatMap(({ file, imports }) =>
          imports
            .filter((each) => each.file?.startsWith('app/routes/') && path.dirname(each.file) !== path.dirname(file))
            .concat(
              imports.filter((each) => each.file?.startsWith('app/routes/') && path.dirname(file) === 'app/routes'),
            )
            .map((each) => `${file} imports ${each.file}: what two routes share lives in app/features.`),
        ),
    );
  });

  it('have no circle of imports', () => {
    expectNone(cycles(sources).map((circle) => `${circle.join(' → ')}: move what they share into a file of its own.`));
  });

  it('keep server code out of the browser: .server in the name wherever #db or node: is imported', () => {
    const problems = sources.flatMap((source) => {
      const { file, imports } = source;
      if (isServerFile(source) || /^app\/server\/|^db\/(schema|drizzle)|^app\/(vite\.config|routes)\.ts$/.test(file))
        return [];
      const values = imports.filter((each) => !each.typeOnly);
      const bad = values.filter((each) => /^(node:|#db\/|better-sqlite3$|pg$|drizzle-orm)/.test(each.specifier));
      // Remix takes these out of a route's browser half; nothing takes them out of other files.
      const carriers =
        floorOf(file) === 'routes'
          ? []
          : values.filter((each) => each.specifier === '@remix-run/node' || leadsToServer(each));
      return [...bad, ...carriers].map(
        (each) =>
          `${file} imports ${each.specifier}: call it ${file.replace(/(\.tsx?)$/, '.server$1')}, or import types only.`,
      );
    });
    expectNone(problems);
  });

  it('are reached by relative paths without an ending, and db as #db/…', () => {
    expectNone(
      sources.flatMap(({ file, imports }) =>
        imports
          .filter(({ specifier, file: target }) => {
            if (specifier.startsWith('#app/')) return true;
            if (specifier.startsWith('.') && /\.(tsx?|js)$/.test(specifier)) return true;
            return (
              file.startsWith('app/') &&
              specifier.startsWith('.') &&
              target !== undefined &&
              target.startsWith('db/') &&
              !target.endsWith('.json')
            );
          })
          .map(({ specifier }) => `${file} imports '${specifier}': write a relative path without ending, or #db/….`),
      ),
    );
  });
});

describe('app/domain is pure', () => {
  const domain = sources.filter(({ file }) => file.startsWith('app/domain/'));

  it('knows no React, Remix, database or Node', () => {
    expectNone(
      domain.flatMap(({ file, imports }) =>
        imports
          .filter(({ specifier }) => !specifier.startsWith('.') && !['zod', 'fractional-indexing'].includes(specifier))
          .map(
            ({ specifier }) => `${file} imports ${specifier}: the domain decides, others do. Pass in what it needs.`,
          ),
      ),
    );
  });

  it('reads no clock and no chance', () => {
    expectNone(
      domain
        .filter(({ text }) =>
          /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|crypto\.|\bprocess\./.test(text),
        )
        .map(({ file }) => `${file} reads the clock, chance or the process: take the time or the id as an argument.`),
    );
  });
});

describe('every loader and action asks who is here', () => {
  const routes = sources.filter(({ file }) => floorOf(file) === 'routes' && !file.includes('/entry.'));

  function callsOneOf(node: ts.Node, guards: Set<string>): boolean {
    let found = false;
    eachNode(node, (each) => {
      if (ts.isCallExpression(each) && ts.isIdentifier(each.expression)) found ||= guards.has(each.expression.text);
    });
    return found;
  }

  /** A file called require-….server asks on a route's behalf: it counts where each of its functions calls requireViewer. */
  function isGuard(file: string | undefined): boolean {
    if (file === 'app/features/accounts/require-viewer.server.ts') return true;
    const source = /\/require-[a-z-]+\.server\.ts$/.test(file ?? '') && sources.find((each) => each.file === file);
    if (!source) return false;
    const exported = source.tree.statements.filter(
      (each) =>
        ts.isFunctionDeclaration(each) && each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    );
    return exported.length > 0 && exported.every((each) => callsOneOf(each, new Set(['requireViewer'])));
  }

  /** What a statement names without being a function: variables, and what is handed on from elsewhere. */
  function namesGiven(statement: ts.Statement): string[] {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    if (!ts.isExportDeclaration(statement)) return [];
    if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) return ['loader'];
    return statement.exportClause.elements.map(({ name }) => name.text);
  }

  it('by requireViewer, or stands on the short public list', () => {
    const problems: string[] = [];
    for (const { file, tree, imports } of routes) {
      if (publicRoutes.has(file)) continue;
      const guards = new Set(imports.filter((each) => isGuard(each.file)).flatMap(({ names }) => names));
      for (const statement of tree.statements) {
        if (namesGiven(statement).some((name) => name === 'loader' || name === 'action')) {
          problems.push(`${file}: write loader and action as functions of their own, so that this test can read them.`);
        }
        if (!ts.isFunctionDeclaration(statement) || !['loader', 'action'].includes(statement.name?.text ?? ''))
          continue;
        if (!callsOneOf(statement, guards)) {
          problems.push(
            `${file}: its ${statement.name?.text} calls nothing of require-viewer.server. A parent route protects nothing.`,
          );
        }
      }
    }
    expectNone(problems);
  });
});
