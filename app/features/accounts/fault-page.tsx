import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react';
import { later, usePiece } from '../../platform/later';
import { Bar, Screen } from '../../ui/screen';
import type { Resume } from './require-viewer.server';
import { faultWords } from '../../words/faults';
import { onTab } from '../../words/page-title';
import { useWords } from '../../words/use-words';

const signInAgain = later(async () => (await import('./sign-in-again')).SignInAgain, 'input[name=resume]');

type Fault = 'unknown' | 'refused' | 'not_permitted' | 'somebody_was_quicker' | 'too_many' | 'ours';

const byStatus: Record<number, Fault> = {
  400: 'refused',
  403: 'not_permitted',
  404: 'unknown',
  405: 'unknown',
  409: 'somebody_was_quicker',
  429: 'too_many',
};

/** Unknown addresses, refused ones and faults: what happened, in plain words, and a way on. */
export function FaultPage() {
  const said = useWords(faultWords);
  const error = useRouteError();
  const response = isRouteErrorResponse(error) ? error : null;
  const resume = response?.status === 401 ? (response.data as { resume?: Resume } | null)?.resume : undefined;
  const SignInAgain = usePiece(signInAgain, resume !== undefined);
  if (resume) return SignInAgain && <SignInAgain resume={resume} />;
  const { title, words } = said[(response && byStatus[response.status]) ?? 'ours'];
  return (
    <Screen bar={<Bar />}>
      <title>{onTab(title)}</title>
      <h1>{title}</h1>
      <div className="lead">
        {words.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className="row">
        <Link to="/" className="button button--main">
          {said.go_to_my_start_page}
        </Link>
        <Link to="/help" className="button button--plain">
          {said.get_help}
        </Link>
      </p>
    </Screen>
  );
}
