/** A view of staff beside an item of somebody's plan. Read by staff alone. */
export const ownView = {
  put_your_own_view: 'Or put your own view beside it',
  your_own_view: 'Your own view',
  it_stands_beside: (preferredName: string) =>
    `You can put your view beside ${preferredName}'s words. It changes nothing and stops nothing.`,
  stands_under: (label: string) => `It stands under “${label}”, with the day.`,
  what_you_think: 'What you think',
  put_it_beside: 'Put it beside',
  it_no_longer_stands: 'My view no longer stands',
  no_job: 'We do not know what your job is. Ask whoever made your account to write it down first.',
  by_and_when: (label: string, when: string) => `${label}, ${when}`,
};
