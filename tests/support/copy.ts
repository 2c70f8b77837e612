import ts from 'typescript';
import { readSources, type Source } from './sources';

/** What a catalogue says, in one place of it. */
export interface Said {
  where: string;
  text: string;
}

/** What stands where a name, a day or a number will stand. */
export const placeholder = 'Ffion';

/** Functions that put something around words, or choose between forms of them, and say nothing of their own. */
const marks = new Set(['link', 'strong', 'call']);

/** The words of an expression as they will be read, or undefined where it is no words. */
function wordsOfExpression(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => placeholder + literal.text)].join('');
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  if (node.expression.text === 'rich') return node.arguments.map((each) => wordsOfExpression(each) ?? '').join('');
  if (marks.has(node.expression.text))
    return node.arguments.map((each) => wordsOfExpression(each) ?? placeholder).join('');
  return undefined;
}

/** Strings that choose or join, and are never read: a key, a code that is compared, what stands between two words. */
function isMachinery(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isCaseClause(parent) || ts.isTypeNode(parent)) return true;
  if (ts.isElementAccessExpression(parent)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isBinaryExpression(parent)) return /^[!=]==$/.test(parent.operatorToken.getText());
  if (!ts.isCallExpression(parent)) return false;
  const called = parent.expression.getText();
  return /^(listIn|pluralIn)$|\.(join|split|filter|replace)$/.test(called) || /^[a-z]+\.[a-z]+$/.test(textIn(node));
}

function textIn(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : '';
}

function saidIn({ file, tree }: Source): Said[] {
  const found: Said[] = [];
  function visit(node: ts.Node) {
    if (ts.isTypeNode(node)) return;
    const text = isMachinery(node) ? undefined : wordsOfExpression(node);
    if (text !== undefined && /\p{L}/u.test(text.replaceAll(placeholder, ''))) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({ where: `${file}:${line + 1}`, text: text.replaceAll(placeholder + placeholder, placeholder) });
      if (!ts.isTemplateExpression(node)) return;
      node.templateSpans.forEach(({ expression }) => visit(expression));
      return;
    }
    ts.forEachChild(node, visit);
  }
  tree.statements.forEach(visit);
  return found;
}

/** Everything that the English catalogues say, read from their source so that no sentence is missed. */
export function readCopy(): Said[] {
  return readSources('app/words/en').flatMap(saidIn);
}
