import { Extension, type Editor } from '@tiptap/core';
import {
  defaultDeleteFilter,
  defaultProtectedNodes,
  redo,
  undo,
  yCursorPlugin,
  ySyncPlugin,
  ySyncPluginKey,
  yUndoPlugin,
} from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Presence } from './presence';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    sharedWriting: { undo: () => ReturnType; redo: () => ReturnType };
  }
}

/** Names are drawn by the style sheet: as text they would be copied, read out and found in the words. */
function caret({ name, color }: Presence['user']): HTMLElement {
  const element = document.createElement('span');
  element.className = 'caret';
  element.dataset.name = name;
  element.style.setProperty('--caret', color);
  return element;
}

/** The editor destroys and makes its plugins afresh while it starts: what can be undone must outlive that. */
class LastingUndo extends Y.UndoManager {
  override destroy(): void {}

  end(): void {
    super.destroy();
  }
}

/**
 * A caret stays behind the letter before it: where two type at the same place at once, what each of them writes stands
 * together. Left to the binding it would go behind what the other one types, and their letters would mix (P11).
 */
function holdCaret({ state }: Editor, document: Y.Doc): void {
  const { beforeTransactionSelection: held } = (
    ySyncPluginKey.getState(state) as { binding: { beforeTransactionSelection: HeldCaret | null } }
  ).binding;
  const at = held && state.selection.empty && Y.createAbsolutePositionFromRelativePosition(held.head, document);
  if (at && at.type instanceof Y.XmlText) {
    held.anchor = held.head = Y.createRelativePositionFromTypeIndex(at.type, at.index, -1);
  }
}

/** Where the caret goes back to once what others typed is drawn. */
type HeldCaret = Record<'anchor' | 'head', Y.RelativePosition>;

/** Binds an editor to the words of one item: what others type appears with their carets; undo takes back one's own. */
export function sharedWriting(words: Y.XmlFragment, awareness: Awareness) {
  const undoManager = new LastingUndo(words, {
    trackedOrigins: new Set([ySyncPluginKey]),
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
  });
  let hold = (_transaction: Y.Transaction) => {};
  return Extension.create({
    name: 'sharedWriting',
    priority: 1_000,
    addCommands: () => ({
      undo:
        () =>
        ({ tr, state, dispatch }) => {
          tr.setMeta('preventDispatch', true);
          return dispatch ? undo(state) : true;
        },
      redo:
        () =>
        ({ tr, state, dispatch }) => {
          tr.setMeta('preventDispatch', true);
          return dispatch ? redo(state) : true;
        },
    }),
    addKeyboardShortcuts() {
      return {
        'Mod-z': () => this.editor.commands.undo(),
        'Mod-y': () => this.editor.commands.redo(),
        'Shift-Mod-z': () => this.editor.commands.redo(),
      };
    },
    onCreate() {
      hold = ({ doc }) => holdCaret(this.editor, doc);
      words.doc?.on('beforeTransaction', hold);
    },
    onDestroy() {
      words.doc?.off('beforeTransaction', hold);
      undoManager.end();
    },
    addProseMirrorPlugins: () => [
      ySyncPlugin(words),
      yCursorPlugin(awareness, { cursorBuilder: (user: Presence['user']) => caret(user) }),
      yUndoPlugin({ undoManager }),
    ],
  });
}
