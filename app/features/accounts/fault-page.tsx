import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react';
import { Bar, Screen } from '../../ui/screen';
import type { Resume } from './require-viewer.server';
import { ResumeSignIn } from './resume-sign-in';

interface Words {
  title: string;
  words: string[];
}

const unknown: Words = {
  title: 'We could not find that page',
  words: ['The address may be wrong.', 'Or it is something you cannot see.'],
};

const byStatus: Record<number, Words> = {
  400: { title: 'That did not work', words: ['Something in what was sent was not right.', 'Nothing was changed.'] },
  403: { title: 'You cannot do this', words: ['You can see this person here.', 'This part is not open to you.'] },
  404: unknown,
  405: unknown,
  409: {
    title: 'Somebody else was quicker',
    words: ['It changed while you were writing.', 'Go back and look at it again.'],
  },
  429: { title: 'Please wait a little', words: ['There were too many tries.', 'Wait a few minutes, then try again.'] },
};

const fault: Words = {
  title: 'Something went wrong on our side',
  words: ['It is not your fault.', 'What you had saved is safe.', 'Please try again in a moment.'],
};

/** Unknown addresses, refused ones and faults: what happened, in plain words, and a way on. */
export function FaultPage() {
  const error = useRouteError();
  const response = isRouteErrorResponse(error) ? error : null;
  const resume = (response?.data as { resume?: Resume } | null)?.resume;
  if (response?.status === 401 && resume) return <ResumeSignIn resume={resume} />;
  const { title, words } = response ? (byStatus[response.status] ?? fault) : fault;
  return (
    <Screen bar={<Bar />}>
      <title>{`${title} · Alongside`}</title>
      <h1>{title}</h1>
      <div className="lead">
        {words.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className="row">
        <Link to="/" className="button button--main">
          Go to my start page
        </Link>
        <Link to="/help" className="button button--plain">
          Get help
        </Link>
      </p>
    </Screen>
  );
}
