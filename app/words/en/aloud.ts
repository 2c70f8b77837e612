/** Having a page read aloud by a voice of the device. */
export const aloud = {
  read_aloud: 'Read aloud',
  read_aloud_this: (what: string) => `Read aloud: ${what}`,
  read_it_all: 'Read it all aloud',
  stop: 'Stop reading',
  slower: 'Slower',
  faster: 'Faster',
};
