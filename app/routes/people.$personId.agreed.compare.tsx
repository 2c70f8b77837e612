import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { recordLook } from '../features/audit/record-look.server';
import { ChangesList } from '../features/history/changes-list';
import { compareVersions } from '../features/history/compare-versions.server';
import { requirePerson } from '../features/people/require-person.server';
import { findVersionByNumber, listVersions, supersededAt } from '../features/plans/find-version.server';
import { now } from '../platform/clock';
import { dateInWords } from '../platform/times-here.server';
import { Select } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { historyWords } from '../words/history';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';

export const meta = pageTitle(historyWords, (words) => words.compare);

function numberIn(asked: string | null, otherwise: number): number {
  return /^[1-9]\d{0,5}$/.test(asked ?? '') ? Number(asked) : otherwise;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'agreed.read');
  const asked = new URL(request.url).searchParams;
  const versions = await listVersions(person.id);
  const latest = versions[0]?.number ?? 0;
  const numbers = { from: numberIn(asked.get('from'), Math.max(1, latest - 1)), to: numberIn(asked.get('to'), latest) };
  const from = await findVersionByNumber(person.id, numbers.from);
  const to = await findVersionByNumber(person.id, numbers.to);
  const inUse = await findVersionByNumber(person.id, latest);
  if (!from || !to || !inUse) throw data(null, { status: 404 });
  for (const { id } of [from, to])
    await recordLook(viewer, { action: 'version.looked', personId: person.id, objectId: id });
  const until = supersededAt(versions, Math.min(numbers.from, numbers.to));
  return {
    personId: person.id,
    numbers,
    versions: versions.map(({ number, agreedAt }) => ({ number, day: dateInWords(agreedAt) })),
    changes: compareVersions(from.content, to.content, viewer, subject, inUse.content.audience, now(), until),
  };
}

export default function Compare() {
  const words = useWords(historyWords);
  const { personId, numbers, versions, changes } = useLoaderData<typeof loader>();
  const options = versions.map(({ number, day }) => ({ value: String(number), label: words.version(number, day) }));
  return (
    <Screen bar={<Bar back={{ to: `/people/${personId}/agreed`, label: words.back }} />} foot={<SignedInFoot />}>
      <h1>{words.compare}</h1>
      <Form method="get" className="panel stack">
        <Select name="from" label={words.from_version} options={options} defaultValue={String(numbers.from)} />
        <Select name="to" label={words.to_version} options={options} defaultValue={String(numbers.to)} />
        <p className="row">
          <button className="button button--main">{words.show}</button>
        </p>
      </Form>
      <h2>{words.compared(numbers.from, numbers.to)}</h2>
      <ChangesList changes={changes} />
    </Screen>
  );
}
