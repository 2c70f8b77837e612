import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { worryOf } from '../../domain/concern';
import { harmedOnes } from '../../domain/legal-check';
import { adjustmentField, inPlace } from '../../domain/record-answers';
import { Choices, ErrorSummary, Select, TextArea } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { legalWords } from '../../words/legal';
import { notificationWords } from '../../words/notifications';
import { recordWords } from '../../words/record';
import { useLangOf, useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import { usePromiseSaid } from '../plans/promise-said';
import { Says } from '../plans/card-parts';
import { Kept } from './kept';
import { Evidence, LawChoice } from './law-choice';
import { Chosen, Words, type Asking } from './record-fields';
import { Supported } from './supported';
import { Missing } from './missing';
import { PlanInView } from './plan-in-view';
import { Signing } from './signing';
import { FactsToTell } from './facts-to-tell';
import { Telling } from './telling';

/**
 * The whole record on one page, one form: answered in any order, saved with any of its buttons, with the plan in view
 * (P8, P9, P14; the four tests of DOMAIN section 1).
 */
export function RecordPage(asking: Asking) {
  const words = useWords(recordWords);
  const notices = useWords(notificationWords);
  const { view, refusal } = asking;
  const { incidentId, person, reader, signed, saved } = view;
  const name = person.preferredName;
  const bar = <Bar back={{ to: `/incidents/${incidentId}`, label: words.back }} />;
  return (
    <Screen bar={bar} foot={<SignedInFoot />} lang={useLangOf(recordWords)}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        {person.name}. {words.happened(view.startedInWords, view.siteName)}
      </p>
      <p className="note">{saved ? words.saved_at(saved.time, saved.who) : words.not_saved_yet}</p>
      <p className="row">
        <a className="button button--plain" href={`/incidents/${incidentId}/record/read`}>
          {words.read_it}
        </a>
        {view.complete.some(({ law }) => law === 'schools') && (
          <a className="button button--plain" href={`/incidents/${incidentId}/record/parents`}>
            {words.parents_copy}
          </a>
        )}
      </p>
      <Missing view={view} />
      <PlanInView view={view} />
      <Form method="post" className="stack">
        <input type="hidden" name="eventId" value={view.eventId} />
        <input type="hidden" name="tappedBy" value={reader.accountId} />
        <input type="hidden" name="after" value={view.sequence} />
        <input type="hidden" name="asked:harmTo" value="yes" />
        {/* Enter in a field saves, and takes no new words. */}
        <button hidden />
        {signed.author && (
          <TextArea
            name="why"
            label={words.why_changed}
            defaultValue={refusal?.typed.why}
            errors={refusal?.errors.why}
          />
        )}
        <Group code="before" title={words.group.before}>
          <Words {...asking} field="leadUp" />
          <Words {...asking} field="place" />
          {view.stages.length === 0 && <Words {...asking} field="effortsToAvoid" />}
        </Group>
        <Group code="rights" title={words.group.rights}>
          <Chosen {...asking} field="cruelOrLifeThreatening" />
          <Chosen {...asking} field="sameForAnyone" />
          <Worry view={view} />
        </Group>
        <Justified {...asking} />
        <Group code="lawful" title={words.group.lawful}>
          <Chosen {...asking} field="personObjected" hint={words.no_can_be_shown} />
          <LawChoice {...asking} />
          <Evidence {...asking} />
          <Words {...asking} field="authorisedBy" />
        </Group>
        <Group code="proportionate" title={words.group.proportionate}>
          <Says lines={view.healthDangers} />
          <Words {...asking} field="harmOfRestricting" />
          <Words {...asking} field="lessHarmReason" />
          <Words {...asking} field="personView" hint={words.in_their_words} />
        </Group>
        <LeastRestrictive {...asking} />
        <Group code="done" title={words.group.done}>
          <Words {...asking} field="howUsed" />
          <Words {...asking} field="staffInvolved" />
          <Words {...asking} field="nonStaffReason" hint={words.none_is_an_answer} />
          <Chosen {...asking} field="seriousInjury" />
          <Words {...asking} field="otherInjuries" hint={words.none_is_an_answer} />
          <Words {...asking} field="outcome" />
        </Group>
        <Group code="person" title={words.group.person(name)}>
          <Words {...asking} field="nhsNumber" />
          <Words {...asking} field="mentalDisorder" />
          <Chosen {...asking} field="ldAutism" />
          <Words {...asking} field="characteristics" />
        </Group>
        <Group code="after" title={words.group.after}>
          <Says lines={view.afterwards} />
          <Supported {...asking} />
          <Words {...asking} field="reviewWithPerson" />
          <Words {...asking} field="reviewWithStaff" />
        </Group>
        <Group code="facts" title={notices.facts}>
          <FactsToTell {...asking} />
        </Group>
      </Form>
      <Telling view={view} />
      <Signing view={view} />
      <Kept kept={view.kept} />
    </Screen>
  );
}

/** Questions that belong together; its button saves the whole page and comes back here. */
function Group({ code, title, children }: { code: string; title: string; children: ReactNode }) {
  const words = useWords(recordWords);
  return (
    <section className="panel stack" id={code} aria-labelledby={`${code}-title`}>
      <h2 id={`${code}-title`}>{title}</h2>
      {children}
      <button className="button" name="group" value={code} aria-describedby={`${code}-title`}>
        {words.save}
      </button>
    </section>
  );
}

/** What cannot wait, said where it was answered. */
function Worry({ view: { answers } }: Pick<Asking, 'view'>) {
  const words = useWords(recordWords);
  const worry = worryOf(answers);
  if (!worry) return null;
  return (
    <p className="panel panel--honey panel--close">{worry === 'urgent' ? words.worry_yes : words.worry_not_sure}</p>
  );
}

function Justified(asking: Asking) {
  const words = useWords(recordWords);
  const legal = useWords(legalWords);
  const { view, refusal } = asking;
  return (
    <Group code="justified" title={words.group.justified}>
      <Words {...asking} field="harmFeared" />
      <Choices
        type="checkbox"
        name="harmTo"
        label={words.ask.harmTo}
        options={harmedOnes.map((value) => ({ value, label: legal.harm_to[value] }))}
        chosen={refusal ? (refusal.ticked.harmTo ?? []) : [view.answers.harmTo ?? []].flat()}
        errors={refusal?.errors.harmTo}
      />
      <Chosen {...asking} field="harmImminence" />
      <Chosen {...asking} field="harmSeriousness" />
      <Select
        name="reasonCode"
        label={words.ask.reasonCode}
        unsaid={words.not_said}
        options={view.reasons.map((value) => ({ value, label: legal.reason[value] }))}
        defaultValue={refusal?.typed.reasonCode ?? String(view.answers.reasonCode ?? '')}
        errors={refusal?.errors.reasonCode}
      />
    </Group>
  );
}

function LeastRestrictive(asking: Asking) {
  const words = useWords(recordWords);
  const { view, refusal } = asking;
  const promised = usePromiseSaid();
  return (
    <Group code="least" title={words.group.least}>
      {view.adjustments.length > 0 && <p>{words.adjustments(view.person.preferredName)}</p>}
      {view.adjustments.map(({ itemId, text, ...promise }) => {
        const field = adjustmentField(itemId);
        return (
          <Choices
            key={itemId}
            type="radio"
            inRow
            name={field}
            label={text}
            hint={promised(promise) ?? undefined}
            options={inPlace.map((value) => ({ value, label: words.in_place[value] }))}
            chosen={[refusal?.typed[field] ?? String(view.answers[field] ?? '')]}
            errors={refusal?.errors[field]}
          />
        );
      })}
      {view.adjustmentsKept > 0 && <p>{words.adjustments_kept(view.person.preferredName)}</p>}
      <Words {...asking} field="whyStoppedThen" />
      <Words {...asking} field="steppedDown" />
    </Group>
  );
}
