/** What the server tells about who is let in. */
export const sharingTold = {
  my_card: 'My right-now card',
  the_card: 'The right-now card',
};
