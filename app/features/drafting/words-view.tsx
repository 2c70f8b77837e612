import type { ReactNode } from 'react';
import type { WordsNode } from '../../domain/plan';
import { isSafeLink } from '../../domain/words';

/** Words as they were written: paragraphs, lists, what is strong, and links. In whose language, nobody has said. */
export function WordsView({ words }: { words: WordsNode }) {
  return (
    <div className="words" lang="">
      {children(words)}
    </div>
  );
}

function children(node: WordsNode): ReactNode {
  return node.content?.map((child, index) => <Node key={index} node={child} />);
}

function Node({ node }: { node: WordsNode }): ReactNode {
  switch (node.type) {
    case 'text':
      return marked(node);
    case 'paragraph':
      return <p>{children(node)}</p>;
    case 'bulletList':
      return <ul>{children(node)}</ul>;
    case 'orderedList':
      return <ol>{children(node)}</ol>;
    case 'listItem':
      return <li>{children(node)}</li>;
    case 'hardBreak':
      return <br />;
    default:
      return null;
  }
}

function marked({ text, marks = [] }: WordsNode): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    if (mark.type === 'strong') return <strong>{inner}</strong>;
    const href = mark.attrs?.href;
    if (mark.type !== 'link' || !isSafeLink(href)) return inner;
    return (
      <a href={href} rel="noreferrer noopener" target="_blank">
        {inner}
      </a>
    );
  }, text);
}
