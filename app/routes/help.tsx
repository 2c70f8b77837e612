import type { MetaFunction } from '@remix-run/node';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { Icon } from '../ui/icon';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'Get help · Alongside' }];

/** Open to everybody, also before signing in. */
export default function GetHelp() {
  return (
    <Screen bar={<Bar back={{ to: '/', label: 'Back to the start' }} />} foot={<SignedInFoot />}>
      <h1>Get help</h1>
      <section className="panel panel--clay" aria-labelledby="danger">
        <h2 id="danger">
          <Icon name="warning" />
          Is somebody in danger right now?
        </h2>
        <p>Call 999. Say where you are, and what is happening.</p>
        <p>
          <a href="tel:999" className="button button--plain">
            <Icon name="phone" />
            Call 999
          </a>
        </p>
      </section>
      <section className="panel" aria-labelledby="here">
        <h2 id="here">Somebody who can help here</h2>
        <p>Ask the lead of the place where you are. They know who can do what.</p>
        <p>Some people have chosen who to call. Their names are on the right-now card.</p>
      </section>
      <section className="panel" aria-labelledby="alone">
        <h2 id="alone">I want to talk to somebody</h2>
        <p>Samaritans listen, day and night. It is free.</p>
        <p>
          <a href="tel:116123" className="button button--plain">
            <Icon name="phone" />
            Call 116 123
          </a>
        </p>
        <p>Childline listens to everybody under 19. It is free.</p>
        <p>
          <a href="tel:08001111" className="button button--plain">
            <Icon name="phone" />
            Call 0800 1111
          </a>
        </p>
        <p>Is talking hard? You can text. Text the word SHOUT to 85258. It is free.</p>
        <p>
          <a href="sms:85258" className="button button--plain">
            <Icon name="talk" />
            Text 85258
          </a>
        </p>
      </section>
      <section className="panel" aria-labelledby="sign-in">
        <h2 id="sign-in">I cannot sign in, or something is wrong</h2>
        <p>Ask the administrator of your organisation for a new password.</p>
        <p>Something written about you is not right? Tell the lead, or an advocate.</p>
      </section>
    </Screen>
  );
}
