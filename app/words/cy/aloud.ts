import type { aloud as en } from '../en/aloud';

export const aloud: typeof en = {
  read_aloud: 'Darllen yn uchel',
  read_aloud_this: (what) => `Darllen yn uchel: ${what}`,
  read_it_all: 'Darllen y cyfan yn uchel',
  stop: 'Stopio darllen',
  slower: 'Arafach',
  faster: 'Cyflymach',
};
