import { recordChoices } from '../../domain/record-answers';
import { Choices } from '../../ui/field';
import { notificationWords } from '../../words/notifications';
import { useWords } from '../../words/use-words';
import { standing, type Asking } from './record-fields';

/** What decides who must know, and nothing else on the record tells: each adds to the list below it. */
export function FactsToTell(asking: Asking) {
  const notices = useWords(notificationWords);
  const { view, refusal } = asking;
  return (
    <>
      <p>{notices.facts_lead}</p>
      {view.facts.map((fact) => (
        <Choices
          key={fact}
          type="radio"
          inRow
          name={fact}
          label={notices.ask[fact](view.person.preferredName)}
          options={recordChoices[fact].map((value) => ({ value, label: notices.yes_no[value] }))}
          chosen={[standing(asking, fact)]}
          errors={refusal?.errors[fact]}
        />
      ))}
    </>
  );
}
