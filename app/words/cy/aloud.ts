import type { aloud as en } from '../en/aloud';

export const aloud: typeof en = {
  read_aloud: 'Darllen yn uchel',
  read_aloud_this: (what) => `Darllen yn uchel: ${what}`,
  read_it_all: 'Darllen y cyfan yn uchel',
  stop: 'Peidio â darllen',
  slower: 'Yn arafach',
  faster: 'Yn gyflymach',
};
