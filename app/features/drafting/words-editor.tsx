import { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import type { LiveSection } from './live-state';
import { sharedWriting } from './shared-writing';
import { wordsExtensions } from './words-extensions';
import { draftingWords } from '../../words/drafting';
import { useWords } from '../../words/use-words';

interface WordsEditorProps {
  live: LiveSection;
  itemId: string;
  label: string;
  mayWrite: boolean;
}

/** The words of one answer, written by everybody who has it open. */
export function WordsEditor({ live, itemId, label, mayWrite }: WordsEditorProps) {
  const words = live.words(itemId);
  const [first] = useState({ label, mayWrite });
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    const { awareness } = live.provider;
    if (!words || !awareness) return;
    const made = new Editor({
      element: place.current,
      extensions: [...wordsExtensions, sharedWriting(words, awareness)],
      injectCSS: false,
      enableContentCheck: true,
      autofocus: 'end',
      editable: first.mayWrite,
      editorProps: { attributes: attributesOf(first.label) },
    });
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [live, words, first]);

  useEffect(() => {
    live.focusOn(itemId);
    return () => live.focusOn(null);
  }, [live, itemId]);

  useEffect(() => {
    editor?.setOptions({ editorProps: { attributes: attributesOf(label) } });
  }, [editor, label]);

  useEffect(() => {
    editor?.setEditable(mayWrite);
  }, [editor, mayWrite]);

  if (!words) return null;
  return (
    <>
      {editor && mayWrite && <Tools editor={editor} />}
      <div ref={place} />
    </>
  );
}

/** In which language somebody writes is theirs to say: the browser spells by its own settings. */
function attributesOf(label: string) {
  return { class: 'words words--open', lang: '', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label };
}

function Tools({ editor }: { editor: Editor }) {
  const words = useWords(draftingWords);
  const tools: [label: string, act: () => void][] = [
    [words.bold, () => editor.chain().focus().toggleMark('strong').run()],
    [words.list, () => editor.chain().focus().toggleList('bulletList', 'listItem').run()],
    [words.numbers, () => editor.chain().focus().toggleList('orderedList', 'listItem').run()],
    [words.undo, () => editor.chain().focus().undo().run()],
    [words.redo, () => editor.chain().focus().redo().run()],
  ];
  return (
    <div className="row words-tools" role="group" aria-label={words.how_the_words_look}>
      {tools.map(([label, act]) => (
        <button
          key={label}
          type="button"
          className="button button--plain button--small"
          // A press leaves the caret where it is: what is typed right after it is not lost.
          onMouseDown={(event) => event.preventDefault()}
          onClick={act}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
