import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/use-words';
import { EndForm } from './person-set-up-forms';
import { PostingForm, type PostingFormProps } from './posting-form';

interface PostingsPanelProps extends PostingFormProps {
  postings: { id: string; over: boolean; words: string; when: string }[];
}

/** Where somebody works, worked and will work. */
export function PostingsPanel({ postings, ...form }: PostingsPanelProps) {
  const words = useWords(administrationWords);
  return (
    <section className="panel" aria-labelledby="postings">
      <h2 id="postings">{words.where_they_work}</h2>
      <ul className="parts">
        {postings.map((posting) => (
          <li key={posting.id}>
            <p>
              <b>{posting.words}</b>
              <br />
              <span className="note">{posting.when}</span>
            </p>
            {!posting.over && (
              <EndForm
                does="end-posting"
                name="postingId"
                value={posting.id}
                label={words.end_it_now}
                about={posting.words}
              />
            )}
          </li>
        ))}
      </ul>
      <PostingForm {...form} key={postings.length} />
    </section>
  );
}
