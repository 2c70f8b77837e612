import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, it } from 'vitest';
import { eachNode, expectNone, readSources, root } from './support/sources';

/** What stands on the screen, or is read out from it. */
const saidAttributes =
  /^(title|alt|label|placeholder|hint|unsaid|summary|aria-(label|description|roledescription|valuetext))$/;

/** What the build makes beside the server itself: backup, restore, audit:verify. Who runs these reads English. */
const commands = new Set(
  [...readFileSync(path.join(root, 'app/server/build.mjs'), 'utf8').matchAll(/^ +'?([\w-]+)'?: '(app\/.+\.ts)',$/gm)]
    .filter(([, name]) => name !== 'main')
    .map(([, , file]) => file!),
);

const letters = /\p{L}/u;
/** "Write a name." and the like, wherever it stands. */
const sentence = /^\p{Lu}[^\n]*\s[^\n]*[.?!]$/u;

const sources = readSources('app').filter(
  ({ file }) =>
    !file.startsWith('app/words/') && !commands.has(file) && !/\/example-[a-z-]+\.(server\.)?ts$/.test(file),
);

/** The pieces of plain text in a string or a template; undefined where it is neither. */
function literalIn(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('');
}

const joining = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);

/** What an expression may come to be: both sides of a condition, and what stands after `&&` or `??`. */
function outcomes(node: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return outcomes(node.expression);
  if (ts.isConditionalExpression(node)) return [...outcomes(node.whenTrue), ...outcomes(node.whenFalse)];
  if (ts.isBinaryExpression(node) && joining.has(node.operatorToken.kind))
    return [...outcomes(node.left), ...outcomes(node.right)];
  return [node];
}

function saysLetters(node: ts.Expression | undefined): boolean {
  return node !== undefined && outcomes(node).some((each) => letters.test(literalIn(each) ?? ''));
}

function isShown(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return letters.test(node.text);
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return saysLetters(node.expression);
  if (ts.isJsxAttribute(node) && saidAttributes.test(node.name.getText())) {
    const value = node.initializer;
    return saysLetters(value && ts.isJsxExpression(value) ? value.expression : (value as ts.StringLiteral | undefined));
  }
  if (ts.isPropertyAssignment(node) && saidAttributes.test(node.name.getText())) return saysLetters(node.initializer);
  return false;
}

/** For those who run it, and read its log in English. */
function isForProgrammers(node: ts.Node): boolean {
  const call = ts.findAncestor(node, (each) => ts.isNewExpression(each) || ts.isCallExpression(each));
  return (
    call !== undefined &&
    /Error$|^log\(\)|^log\.|\bprocess\.std|^sql$/.test((call as ts.CallExpression).expression.getText())
  );
}

function where({ tree, file }: { tree: ts.SourceFile; file: string }, node: ts.Node): string {
  return `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

describe('the words that somebody sees', () => {
  it('come from the catalogue, where a page or what is read out from it says them', () => {
    const problems: string[] = [];
    for (const source of sources) {
      eachNode(source.tree, (node) => {
        if (isShown(node)) problems.push(`${where(source, node)} says ${node.getText().trim()}: move it to app/words.`);
      });
    }
    expectNone(problems);
  });

  it('come from the catalogue, where the server says a sentence', () => {
    const problems: string[] = [];
    for (const source of sources) {
      eachNode(source.tree, (node) => {
        if (!sentence.test(literalIn(node) ?? '') || isForProgrammers(node)) return;
        problems.push(`${where(source, node)} says ${node.getText()}: move it to app/words.`);
      });
    }
    expectNone(problems);
  });
});
