/** What waits for those who work here, after incidents. */
export const toDo = {
  on_tab: 'To do after incidents',
  back: 'Back to the start',
  title: 'To do after incidents',
  nothing: 'Nothing waits for you.',
  after: (name: string, when: string) => `${name}, ${when}`,
  see_all: (count: number) => `See all ${count}`,
  and_more: (count: number) => `And ${count} more.`,
  open_the_list: 'Open the list',
  would_like_to_talk: 'Somebody would like to talk',
  asks: (name: string) => `${name} says: "I would like somebody to talk to me."`,
  asked: (when: string) => `Asked ${when}`,
  ask_how: 'Ask how they are. Do not ask what they wrote.',
  i_talked: 'I have talked with them',
};
