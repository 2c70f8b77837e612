/** The plain pages that the process itself answers with, before any page of ours runs. */
export const plainPages = {
  go_to_the_first_page: 'Go to the first page',
  page: {
    starting_or_stopping: {
      title: 'One moment, please',
      words: ['Alongside is starting or stopping. Nothing is lost. Try again in a few seconds.'],
    },
    card_failed: {
      title: 'We cannot show the card',
      words: ['Something went wrong on our side. Use the printed card. Then try again.'],
    },
    page_failed: {
      title: 'Something went wrong on our side',
      words: ['What you had saved is safe. Please try again in a moment.'],
    },
    unknown_method: { title: 'You cannot do that here', words: ['Nothing changed.'] },
    length_unknown: { title: 'We could not read that', words: ['We do not know its length.'] },
    too_long: {
      title: 'That was too long',
      words: ['Nothing changed. Go back: your words are still there. Send less at one time.'],
    },
    file_too_large: {
      title: 'That file is too big',
      words: ['It may have 10 MB at most. Nothing changed. Go back, and choose a smaller one.'],
    },
    address_unreadable: { title: 'That address has a mistake in it', words: ['Look at it again.'] },
    not_our_page: {
      title: 'We did not accept that',
      words: [
        'It did not come from a page of Alongside. Nothing changed.',
        'Go back. Open the page again. Then try once more.',
      ],
    },
  },
};
