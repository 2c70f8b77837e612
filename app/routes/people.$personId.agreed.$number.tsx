import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { can } from '../domain/access';
import { crisisLineId } from '../domain/plan';
import { readableSections } from '../domain/readable-sections';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { recordLook } from '../features/audit/record-look.server';
import { requirePerson } from '../features/people/require-person.server';
import { AgreedPlanPage } from '../features/plans/agreed-plan-page';
import { findVersionByNumber, listVersions, whoAgreed } from '../features/plans/find-version.server';
import { now } from '../platform/clock';
import { ageInWords, dateInWords } from '../platform/time-words';
import { Bar, Screen } from '../ui/screen';
import { agreedWords } from '../words/agreed';
import { pageTitle } from '../words/page-title';
import { plansTold } from '../words/plans-told';
import { useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(agreedWords, (words) => words.the_agreed_plan);

const zone = 'Europe/London';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'agreed.read');
  const number = /^[1-9]\d{0,5}$/.test(params.number ?? '') ? Number(params.number) : 0;
  const version = await findVersionByNumber(person.id, number);
  if (!version) throw data(null, { status: 404 });
  const versions = await listVersions(person.id);
  const at = now();
  // Who may read what follows today's choice of the person, also in an older version.
  const inUse =
    versions[0]?.number === number ? version : await findVersionByNumber(person.id, versions[0]?.number ?? 0);
  const sections = readableSections(viewer, subject, (inUse ?? version).content.audience, at);
  const { items, notAgreed, views, crisisLine, wroteWith } = version.content;
  const shown = new Set(items.filter(({ section }) => sections.includes(section)).map(({ id }) => id));
  // The crisis line is on the card, for everybody who supports the person.
  const isShown = (id: string) => id === crisisLineId || shown.has(id);
  await recordLook(viewer, { action: 'version.looked', personId: person.id, objectId: version.id });
  return {
    personId: person.id,
    own: viewer.personId === person.id,
    seesDraft: can(viewer, 'draft.read', subject, at),
    maySuggest:
      can(viewer, 'draft.suggest', subject, at) &&
      !can(viewer, 'draft.write', subject, at) &&
      number === versions[0]?.number,
    seesCard: can(viewer, 'card.look', subject, at),
    preferredName: version.content.preferredName,
    number,
    latest: versions[0]?.number ?? number,
    earlier: versions.map((each) => ({ number: each.number, when: dateInWords(each.agreedAt, zone) })),
    agreed: {
      words: wordsHere(plansTold).who_agreed(version, version.content.preferredName, await whoAgreed(version)),
      when: dateInWords(version.agreedAt, zone),
      age: ageInWords(version.agreedAt, at, zone),
    },
    basisReason: can(viewer, 'plan.agree', subject, at) ? version.basisReason : null,
    reviewOn: dateInWords(version.reviewOn),
    crisisLine,
    wroteWith,
    hidden: sections.length < Object.keys(version.content.audience).length,
    sections: sections
      .map((section) => ({ section, items: items.filter((item) => item.section === section) }))
      .filter((each) => each.items.length > 0),
    notAgreed: notAgreed.filter(isShown),
    views: views.filter(({ itemId }) => isShown(itemId)).map((view) => ({ ...view, when: dateInWords(view.at, zone) })),
  };
}

export default function AgreedPlan() {
  const words = useWords(agreedWords);
  const plan = useLoaderData<typeof loader>();
  return (
    <Screen
      bar={<Bar back={{ to: plan.own ? '/' : `/people/${plan.personId}`, label: words.back }} />}
      foot={<SignedInFoot />}
    >
      <AgreedPlanPage {...plan} />
      {(plan.seesDraft || plan.seesCard) && (
        <p className="row">
          {plan.seesDraft && (
            <Link to={`/people/${plan.personId}/plan`} className="button button--plain">
              {plan.own ? words.own_change_my_plan : words.the_draft}
            </Link>
          )}
          {plan.seesCard && (
            <a href={`/people/${plan.personId}/now`} className="button button--plain">
              {words.card}
            </a>
          )}
        </p>
      )}
    </Screen>
  );
}
