import { Extension } from '@tiptap/core';
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

/** Binds an editor to the words of one item: what others type appears with their carets; undo takes back one's own. */
export function sharedWriting(words: Y.XmlFragment, awareness: Awareness) {
  const undoManager = new LastingUndo(words, {
    trackedOrigins: new Set([ySyncPluginKey]),
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
  });
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
    onDestroy: () => undoManager.end(),
    addProseMirrorPlugins: () => [
      ySyncPlugin(words),
      yCursorPlugin(awareness, { cursorBuilder: (user: Presence['user']) => caret(user) }),
      yUndoPlugin({ undoManager }),
    ],
  });
}
