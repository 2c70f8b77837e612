import { sentencesOf } from '../../domain/plain-words';
import { plannedTests } from '../../domain/planned-restriction';
import { EasyIdea } from '../../ui/easy-idea';
import type { IconName } from '../../ui/icon';
import { plannedWords } from '../../words/planned';
import { restrictionWords } from '../../words/restrictions';
import { useWords } from '../../words/use-words';
import { ReadAloudButton } from '../aloud/read-aloud-button';
import type { PlannedView } from './planned-view';
import '../../ui/easy.css';

interface PlannedNoticeProps {
  planned: PlannedView;
  preferredName: string;
  own: boolean;
}

/** The notice in Easy Read: what staff want to do, when, why, until when, and who can help to say no (A1). */
export function PlannedNotice({ planned, preferredName, own }: PlannedNoticeProps) {
  const words = useWords(plannedWords);
  const { type } = useWords(restrictionWords);
  const { notice, redLines } = planned;
  // What is not agreed is never mistaken for what is: another shape and colour (P5).
  const counts = planned.state === 'agreed' || planned.state === 'decided_for';
  const restriction = type[planned.type];
  const asked: [icon: IconName, under: string, said: string[], after?: string][] = [
    ['sun', words.when, sentencesOf(notice.when), words.only_then],
    ['talk', words.why, sentencesOf(notice.why)],
    ['heart', words.tried_first, sentencesOf(notice.triedFirst)],
    ['people', words.who, sentencesOf(notice.who)],
    ['down', words.less_and_less, notice.rungs],
  ];
  return (
    <>
      <section
        className={counts ? 'easy-shout' : 'easy-shout easy-shout--draft'}
        aria-label={words.planned_restriction}
      >
        <p>{own ? words.own_staff_want : words.staff_want(preferredName)}</p>
        <p>{restriction.label}</p>
      </section>
      <ReadAloudButton of=".easy" />
      {redLines.length > 0 && (
        <section className="panel panel--clay" aria-labelledby="never">
          <h2 id="never">{own ? words.own_my_plan_says_never : words.plan_says_never}</h2>
          <ul className="easy-ideas">
            {redLines.map((line) => (
              <EasyIdea key={line} icon="never" lines={sentencesOf(line)} lang="" />
            ))}
          </ul>
          {notice.despiteRedLine && <p>{words.they_say_why}</p>}
          {notice.despiteRedLine && (
            <p className="keep-lines" lang="">
              {notice.despiteRedLine}
            </p>
          )}
        </section>
      )}
      <section className="panel" aria-label={restriction.label}>
        <ul className="easy-ideas">
          <EasyIdea icon="body" under={restriction.label} lines={sentencesOf(restriction.plain)} />
          {asked.map(([icon, under, said, after]) => (
            <EasyIdea key={under} icon={icon} under={under} lines={said} lang="">
              {after && <p>{after}</p>}
            </EasyIdea>
          ))}
          <EasyIdea
            icon="page"
            under={words.when_it_ends}
            lines={[words.ends_on(planned.until), words.ends_by_itself, words.looked_at_on(planned.reviewOn)]}
          />
          <EasyIdea
            icon="tick"
            under={own ? words.own_my_answer : words.answers}
            lines={[words.time_to_say_no(planned.objectBy), words.nothing_counts]}
          />
          <EasyIdea icon="phone" under={own ? words.own_who_helps : words.who_helps} lines={[]}>
            <p>{own ? words.own_advocate : words.advocate}</p>
            <p className="keep-lines" lang="">
              <b>{notice.advocate}</b>
            </p>
            <p>{own ? words.own_complain : words.complain}</p>
            <p className="keep-lines" lang="">
              <b>{notice.complainTo}</b>
            </p>
          </EasyIdea>
        </ul>
      </section>
      <details>
        <summary>{words.is_it_fair}</summary>
        <ul className="easy-ideas">
          {plannedTests.map((test) => (
            <EasyIdea key={test} icon="page" under={words.test[test]} lines={sentencesOf(notice.tests[test])} lang="" />
          ))}
        </ul>
      </details>
      <p className="easy-under">{words.told_by(planned.by, planned.on)}</p>
    </>
  );
}
