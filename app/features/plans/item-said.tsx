import { riskLabels, stageLabels, whereLabels } from '../../domain/labels';
import { voicesOfThePerson, type PlanItem } from '../../domain/plan';
import { restrictionWords } from '../../domain/restriction';
import { whoseWords } from '../../domain/voice';
import type { MedicalRiskFactor } from '../../domain/codes';

/** Everything an item says, for reading: its words, what goes with them, and whose they are (P3). */
export function ItemSaid({ item }: { item: PlanItem }) {
  const theirs = item.voice !== null && !voicesOfThePerson.has(item.voice);
  const where = item.whereWords ?? (item.where && whereLabels[item.where]);
  const details = [item.stage && stageLabels[item.stage], item.who, where].filter(Boolean).join(' · ');
  const never = item.restrictionTypes.map((type) => restrictionWords[type].label.toLowerCase());
  const risks = item.riskFactors.map((risk) => riskLabels[risk as MedicalRiskFactor] ?? risk);
  return (
    <div className={theirs ? 'theirs' : undefined}>
      {item.text}
      {details && <small>{details}</small>}
      {never.length > 0 && <small>Names: {never.join(', ')}</small>}
      {risks.length > 0 && <small>{risks.join(' · ')}</small>}
      {item.contacts.map((contact) => (
        <small key={contact.name + contact.phone}>
          {contact.name}
          {contact.relationship && `, ${contact.relationship}`}
          {contact.phone && (
            <>
              : <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
            </>
          )}
          {contact.tellAfterRestriction && '. Tell them after a restriction'}
        </small>
      ))}
      {item.doNotContact.length > 0 && <small>Please do not call: {item.doNotContact.join(', ')}</small>}
      {item.voice && <small>{theirs ? `${whoseWords(item.voice)}, not mine` : whoseWords(item.voice)}</small>}
    </div>
  );
}
