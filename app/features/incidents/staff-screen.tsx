import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { FormRefusal } from '../../platform/form';
import { Icon } from '../../ui/icon';
import { Screen } from '../../ui/screen';
import { useAskedAgain } from '../../ui/use-asked-again';
import { incidentWords } from '../../words/incidents';
import { useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import { KeptNotice } from '../offline/kept-notice';
import { Questions, StillToComplete, Summary, SupportFirst } from './after-part';
import { CardBelow, CardTop } from './card-in-sight';
import { isLate } from './checks';
import { EventForm, LoggingContext } from './event-form';
import { IncidentBar } from './incident-bar';
import type { StaffView } from './incident-view';
import { NotSent, Refused } from './not-sent';
import { Danger } from './danger';
import { Uses } from './restriction-part';
import { Types } from './start-restriction';
import { SoFar } from './so-far';
import { StrategyAnswers } from './strategy-answers';
import { useOutbox } from './use-outbox';
import { useServerNow } from './use-server-now';

const newsEvery = 5_000;

interface StaffScreenProps {
  view: StaffView;
  refusal: FormRefusal | undefined;
  /** What stands here once it has ended: the person's account. */
  children: ReactNode;
}

/** The plan first, then what happens with it (P6): every answer is one tap, with and without script. */
export function StaffScreen({ view, refusal, children }: StaffScreenProps) {
  const words = useWords(incidentWords);
  const { incidentId, sequence, reader, freshIds, isSigned, signedUses, ended, uses, sealTo } = view;
  const { taps, send, takeAway, unsent, isKept } = useOutbox(incidentId, sequence, reader, sealTo);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const now = useServerNow(view.now, ended === null);
  const turned = uses.some(({ checks }) => checks.some((check) => !check.overdue && isLate(check, now)));
  useNews(incidentId, sequence, ended === null && !unsent, turned);
  const counted = uses.filter((use) => !use.undone);
  const restricted = counted.length > 0;
  // What is missing is said as soon as nothing goes on, whether or not anybody said that it is over (P14).
  const hasStopped = restricted && counted.every(({ stopped }) => stopped !== null);
  return (
    <LoggingContext.Provider
      value={{ incidentId, reader, freshIds, isSigned, signedUses, taps, refusal, send: scripted ? send : null }}
    >
      <Screen
        bar={<IncidentBar view={view} />}
        dock={!ended && <Dock restricted={restricted} />}
        foot={<SignedInFoot />}
      >
        <Refused refusal={refusal} />
        <KeptNotice accountId={reader.accountId} />
        <NotSent {...{ taps, takeAway, isKept }} leads={reader.leads} isOwnDevice={sealTo !== null} />
        <CardTop view={view}>
          {view.danger && <Danger danger={view.danger} />}
          {ended && <Summary view={view} />}
          {ended && <SupportFirst incidentId={incidentId} />}
          {uses.length > 0 && <Uses view={view} />}
          <Questions questions={view.questions} />
          {restricted && !ended && <Types view={view} />}
        </CardTop>
        {view.others.map((other) => (
          <p className="row" key={other.id}>
            <Icon name="people" /> {words.another_goes_on(view.person.preferredName, other.started)}
            <a href={`/incidents/${other.id}`} className="alone">
              {words.open_it}
            </a>
          </p>
        ))}
        <StrategyAnswers view={view} />
        {ended && children}
        {(ended || hasStopped) && <StillToComplete view={view} />}
        <SoFar view={view} />
        {!restricted && !ended && <Types view={view} />}
        <CardBelow view={view} />
      </Screen>
    </LoggingContext.Provider>
  );
}

/** "It passed" comes first, and is one tap. */
function Dock({ restricted }: { restricted: boolean }) {
  const words = useWords(incidentWords);
  if (restricted) {
    return (
      <EventForm type="over" formKey="over" words={words.it_is_over}>
        <button className="button button--leaf">{words.it_is_over}</button>
      </EventForm>
    );
  }
  return (
    <>
      <EventForm type="passed" formKey="passed" words={words.it_passed}>
        <button className="button button--leaf">{words.it_passed}</button>
      </EventForm>
      <a href="#restriction" className="button button--plain">
        {words.we_used_a_restriction}
      </a>
    </>
  );
}

/**
 * What others add appears here, and what is due by now comes first: asked for every few seconds while the page is open
 * and in sight.
 */
function useNews(incidentId: string, sequence: number, wanted: boolean, turned: boolean) {
  const ask = useCallback(
    async (signal: AbortSignal) => {
      const answer = await fetch(`/incidents/${incidentId}/events`, { signal });
      // An ended session leads to another page: that is no news.
      return (
        answer.ok &&
        !answer.redirected &&
        (turned || ((await answer.json()) as { sequence: number }).sequence > sequence)
      );
    },
    [incidentId, sequence, turned],
  );
  useAskedAgain(newsEvery, wanted, ask);
}
