import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { Icon } from '../ui/icon';
import { Bar, Screen } from '../ui/screen';
import { helpWords } from '../words/help';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';

export const meta = pageTitle(helpWords, (words) => words.get_help);

/** Open to everybody, also before signing in. */
export default function GetHelp() {
  const words = useWords(helpWords);
  return (
    <Screen bar={<Bar back={{ to: '/', label: words.back_to_the_start }} />} foot={<SignedInFoot />}>
      <h1>{words.get_help}</h1>
      <section className="panel panel--clay" aria-labelledby="danger">
        <h2 id="danger">
          <Icon name="warning" />
          {words.in_danger}
        </h2>
        <p>{words.call_and_say}</p>
        <p>
          <a href="tel:999" className="button button--plain">
            <Icon name="phone" />
            {words.call('999')}
          </a>
        </p>
      </section>
      <section className="panel" aria-labelledby="here">
        <h2 id="here">{words.who_can_help_here}</h2>
        <p>{words.ask_the_lead}</p>
        <p>{words.chosen_who_to_call}</p>
      </section>
      <section className="panel" aria-labelledby="alone">
        <h2 id="alone">{words.want_to_talk}</h2>
        <p>{words.samaritans}</p>
        <p>
          <a href="tel:116123" className="button button--plain">
            <Icon name="phone" />
            {words.call('116 123')}
          </a>
        </p>
        <p>{words.childline}</p>
        <p>
          <a href="tel:08001111" className="button button--plain">
            <Icon name="phone" />
            {words.call('0800 1111')}
          </a>
        </p>
        <p>{words.you_can_text}</p>
        <p>
          <a href="sms:85258" className="button button--plain">
            <Icon name="talk" />
            {words.text('85258')}
          </a>
        </p>
      </section>
      <section className="panel" aria-labelledby="sign-in">
        <h2 id="sign-in">{words.cannot_sign_in}</h2>
        <p>{words.ask_the_administrator}</p>
        <p>{words.not_right}</p>
      </section>
    </Screen>
  );
}
