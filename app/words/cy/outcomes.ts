import type { outcomes as en } from '../en/outcomes';

export const outcomes: typeof en = {
  button: {
    tried_helped: 'Helpodd',
    tried_partly: 'Ychydig',
    tried_no_help: 'Ni helpodd',
    made_worse: 'Aeth yn waeth',
    not_possible: 'Ni ellid',
    not_tried: 'Heb ei drio',
  },
  said: {
    tried_helped: 'helpodd',
    tried_partly: 'helpodd ychydig',
    tried_no_help: 'ni helpodd',
    made_worse: 'gwnaeth bethau’n waeth',
    not_possible: 'nid oedd yn bosibl',
    not_tried: 'ni chafodd ei drio',
  },
};
