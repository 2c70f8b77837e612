import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useEffect } from 'react';
import type { LiveSection } from './live-section';
import { sharedWriting } from './shared-writing';
import { wordsExtensions } from './words-extensions';

interface WordsEditorProps {
  live: LiveSection;
  itemId: string;
  label: string;
  mayWrite: boolean;
}

/** The words of one answer, written by everybody who has it open. */
export function WordsEditor({ live, itemId, label, mayWrite }: WordsEditorProps) {
  const words = live.words(itemId);
  const awareness = live.provider.awareness;
  const editor = useEditor(
    {
      extensions: [...wordsExtensions, ...(words && awareness ? [sharedWriting(words, awareness)] : [])],
      immediatelyRender: false,
      injectCSS: false,
      enableContentCheck: true,
      autofocus: 'end',
      editable: mayWrite,
      editorProps: {
        attributes: { class: 'words words--open', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      },
    },
    [live, words],
  );

  useEffect(() => {
    live.focusOn(itemId);
    return () => live.focusOn(null);
  }, [live, itemId]);

  useEffect(() => {
    editor?.setEditable(mayWrite);
  }, [editor, mayWrite]);

  if (!words) return null;
  return (
    <>
      {editor && mayWrite && <Tools editor={editor} />}
      <EditorContent editor={editor} />
    </>
  );
}

function Tools({ editor }: { editor: Editor }) {
  const tools: [label: string, act: () => void][] = [
    ['Bold', () => editor.chain().focus().toggleMark('strong').run()],
    ['List', () => editor.chain().focus().toggleList('bulletList', 'listItem').run()],
    ['Numbers', () => editor.chain().focus().toggleList('orderedList', 'listItem').run()],
    ['Undo', () => editor.chain().focus().undo().run()],
    ['Redo', () => editor.chain().focus().redo().run()],
  ];
  return (
    <div className="row words-tools" role="group" aria-label="How the words look">
      {tools.map(([label, act]) => (
        <button key={label} type="button" className="button button--plain button--small" onClick={act}>
          {label}
        </button>
      ))}
    </div>
  );
}
