import { beforeEach, describe, expect, it } from 'vitest';
import { hashPassword } from '../../app/features/accounts/password.server';
import { rightNowCard } from '../../app/features/plans/right-now-card.server';
import { newId } from '../../app/platform/ids';
import * as languageRoute from '../../app/routes/language';
import * as questionRoute from '../../app/routes/people.$personId.plan.$section';
import * as startRoute from '../../app/routes/_index';
import * as signInRoute from '../../app/routes/sign-in';
import { languageOf, type Language } from '../../app/words/languages';
import { speaking } from '../../app/words/words-here.server';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { callRoute, type Call, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, makePerson, signedIn } from '../support/fixtures';

freshDatabase();

const email = () => `ffion-${newId()}@example.org`;
let personId: string;
let accountId: string;
let cookie: string;
let address: string;

beforeEach(async () => {
  const organisationId = await makeOrganisation();
  personId = await makePerson(organisationId);
  address = email();
  const passwordHash = await hashPassword('a quiet garden bench');
  accountId = await makeAccount(organisationId, 'person', { personId, email: address, passwordHash });
  cookie = `language=cy; ${await signedIn(accountId)}`;
});

/** As the process does it: the cookie says which language the whole answer is in. */
function ask(route: RouteModule, call: Call) {
  return speaking(languageOf(call.cookie), () => callRoute(route, call));
}

function choose(form: Record<string, string>) {
  return callRoute(languageRoute, { path: '/language', params: {}, cookie: null, form });
}

describe('choosing a language', () => {
  it('sets a cookie for a year, that no script can read, and comes back to the same page', async () => {
    const { status, body } = await choose({ language: 'cy', to: '/people/x/plan/changes?since=agreed' });
    const { headers } = body as Response;
    expect([status, headers.get('Location')]).toEqual([302, '/people/x/plan/changes?since=agreed']);
    const set = headers.get('Set-Cookie') ?? '';
    expect(set).toMatch(/^language=cy; Path=\/; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax$/);
    expect(languageOf(set.split(';')[0])).toBe('cy');
  });

  it('leads to nowhere but our own pages', async () => {
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const { body } = await choose({ language: 'en', to });
      expect((body as Response).headers.get('Location'), to).toBe('/');
    }
  });

  it('of nothing that is offered is refused, and sets nothing', async () => {
    for (const form of [{ language: 'fr', to: '/' }, { to: '/' }, { language: 'cy', to: '/', more: '1' }]) {
      const { status, body } = await choose(form as Record<string, string>);
      expect([status, body]).toEqual([400, null]);
    }
  });
});

describe('a page asked for in Welsh', () => {
  it('says in Welsh what the server tells (issue 3)', async () => {
    const { body } = await ask(startRoute, { path: '/', params: {}, cookie });
    expect(body).toMatchObject({
      start: { agreed: 'Does dim wedi’i gytuno eto', suggested: 'Does dim yn aros amdanoch chi' },
    });
  });

  it('is refused in Welsh: by its schema, by a rule, and beside the field', async () => {
    const params = { personId, section: 'helps' };
    const path = `/people/${personId}/plan/helps`;
    const form = { do: 'add', id: newId(), text: ' ', voice: 'person_own_words' };
    const added = await ask(questionRoute, { path, params, cookie, form });
    expect([added.status, JSON.stringify(added.body)]).toEqual([400, expect.stringContaining('Ysgrifennwch ychydig')]);

    const wrong = { email: address, password: 'not this one' };
    const signing = { path: '/sign-in', params: {}, form: wrong };
    const refused = await ask(signInRoute, { ...signing, cookie: 'language=cy' });
    expect(refused.body).toMatchObject({ errors: { '': [expect.stringMatching(/^Nid yw’r e-bost neu’r cyfrinair/)] } });
    const inEnglish = await ask(signInRoute, { ...signing, cookie: 'language=en' });
    expect(inEnglish.body).toMatchObject({ errors: { '': [expect.stringMatching(/^The email or the password/)] } });
  });
});

describe('the right-now card', () => {
  async function card(language: Language): Promise<string> {
    const headers = { cookie: cookie.replace('language=cy', `language=${language}`) };
    const reply = await speaking(language, () => rightNowCard({ url: `/people/${personId}/now`, headers }));
    return reply?.body.toString() ?? '';
  }

  it('stands in each language, kept apart, with the switch and without any script (P6)', async () => {
    await makeVersion(personId, accountId, aPlan([anItem('helps', 'Wait with me.')]));
    const [english, welsh, again] = [await card('en'), await card('cy'), await card('en')];
    expect(welsh).toContain('<html lang="cy-GB"');
    expect(welsh).toContain('Beth sy’n helpu');
    expect(welsh).toContain('Nid yw siaradwr Cymraeg wedi gwirio’r geiriau hyn eto.');
    expect(english).toContain('<html lang="en-GB"');
    expect(english).not.toContain('Nid yw siaradwr');
    expect(again).toContain('What helps');
    for (const page of [english, welsh]) {
      expect(page).toContain(`<input type="hidden" name="to" value="/people/${personId}/now"/>`);
      expect(page).toContain('action="/language"');
      expect(page).not.toContain('<script');
      // The person's own words are in the language that the person speaks, whichever that is.
      expect(page).toContain('<span lang="">Wait with me.</span>');
    }
  });
});
