import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { SiteStanding } from '../domain/site-rule';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findRules } from '../features/site-rules/find-rules.server';
import { Notice } from '../features/site-rules/notice';
import { requireSite } from '../features/site-rules/require-site.server';
import { makeSiteLink, siteLinkMadeAt } from '../features/site-rules/site-link.server';
import { squareCode } from '../features/site-rules/square-code.server';
import { now } from '../platform/clock';
import { environment } from '../platform/environment.server';
import { dateInWords } from '../platform/times-here.server';
import { Bar, Screen } from '../ui/screen';
import { pageTitle } from '../words/page-title';
import { siteRulesManagingWords } from '../words/site-rules-managing';
import { useLangOf, useWords } from '../words/use-words';

export const meta = pageTitle(siteRulesManagingWords, (words) => words.link);

const administers = (standing: SiteStanding) => standing === 'administers';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { site } = await requireSite(request, params.siteId, administers);
  const madeAt = await siteLinkMadeAt(site.id);
  return { siteId: site.id, madeOn: madeAt === null ? null : dateInWords(madeAt, site.timeZone) };
}

/** The link is in this answer and nowhere else: it is not kept, so there is nothing to lead on to. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, site } = await requireSite(request, params.siteId, administers);
  const token = await makeSiteLink(viewer, site.id);
  if (!token) throw data(null, { status: 404 });
  const address = `${environment().publicUrl ?? new URL(request.url).origin}/rules/${token}`;
  const { siteName, rules } = await findRules(site, now());
  const counting = rules.filter(({ state }) => state === 'counts');
  return {
    siteName,
    address,
    square: squareCode(address),
    rules: counting.map(({ id, rule, until }) => ({ id, rule, until })),
  };
}

export default function LinkForVisitors() {
  const words = useWords(siteRulesManagingWords);
  const { siteId, madeOn } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <Screen
      bar={<Bar back={{ to: `/sites/${siteId}/rules`, label: words.back_to_the_rules }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(siteRulesManagingWords)}
    >
      <h1 className={made && 'on-screen'}>{words.link}</h1>
      {made ? (
        <Notice {...made} />
      ) : (
        <>
          <p className="lead">{words.link_is_for}</p>
          <p>{words.link_gives}</p>
          <section className="panel" aria-labelledby="now">
            <h2 id="now">{madeOn ? words.made(madeOn) : words.no_link}</h2>
            <p>{words.shown_once}</p>
            <Form method="post" className="stack">
              {madeOn && <p>{words.replaced}</p>}
              <p>
                <button className="button">{madeOn ? words.replace : words.make}</button>
              </p>
            </Form>
          </section>
        </>
      )}
    </Screen>
  );
}
