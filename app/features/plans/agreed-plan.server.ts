import { data } from '@remix-run/node';
import { can } from '../../domain/access';
import { crisisLineId } from '../../domain/plan';
import { readableSections, readsCardOf } from '../../domain/readable-sections';
import { now } from '../../platform/clock';
import { ageInWords, dateInWords } from '../../platform/times-here.server';
import { plansTold } from '../../words/plans-told';
import { wordsHere } from '../../words/words-here.server';
import { recordLook } from '../audit/record-look.server';
import type { PersonInView } from '../people/require-person.server';
import { zoneOf } from '../people/zone-of.server';
import { plannedLines, plannedRows } from '../planned/planned-rows.server';
import { findVersionByNumber, listVersions, supersededAt, whoAgreed } from './find-version.server';

const zone = 'Europe/London';

/** What the pages of an agreed version show of it to this viewer; the reading is written down (P12). Throws 404 where there is none. */
export async function agreedPlan({ viewer, person, subject }: PersonInView, number: number) {
  const version = await findVersionByNumber(person.id, number);
  if (!version) throw data(null, { status: 404 });
  const versions = await listVersions(person.id);
  const at = now();
  const until = supersededAt(versions, number);
  // Who may read what follows today's choice of the person, also in an older version.
  const inUse =
    versions[0]?.number === number ? version : await findVersionByNumber(person.id, versions[0]?.number ?? 0);
  const sections = readableSections(viewer, subject, (inUse ?? version).content.audience, at, until);
  const { items, notAgreed, views, crisisLine, crisisLineVoice, crisisLinePicture = null, wroteWith } = version.content;
  const shown = new Set(items.filter(({ section }) => sections.includes(section)).map(({ id }) => id));
  const seesCard = can(viewer, 'card.look', subject, at);
  // The crisis line is on the card: for whoever sees that, and whoever is let in to its section.
  const seesLine = readsCardOf(viewer, subject, at, until) || sections.includes('really_hard');
  const isShown = (id: string) => (id === crisisLineId ? seesLine : shown.has(id));
  await recordLook(viewer, { action: 'version.looked', personId: person.id, objectId: version.id });
  return {
    personId: person.id,
    own: viewer.personId === person.id,
    seesDraft: can(viewer, 'draft.read', subject, at),
    maySuggest:
      can(viewer, 'draft.suggest', subject, at) &&
      !can(viewer, 'draft.write', subject, at) &&
      number === versions[0]?.number,
    planned: can(viewer, 'incident.read', subject, at)
      ? plannedLines(await plannedRows(person.id), at, await zoneOf(person.id))
      : [],
    seesCard,
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
    crisisLine: seesLine ? crisisLine : null,
    crisisLineVoice: seesLine ? crisisLineVoice : null,
    crisisLinePicture: seesLine ? crisisLinePicture : null,
    wroteWith,
    hidden: sections.length < Object.keys(version.content.audience).length,
    sections: sections
      .map((section) => ({ section, items: items.filter((item) => item.section === section) }))
      .filter((each) => each.items.length > 0),
    notAgreed: notAgreed.filter(isShown),
    views: views.filter(({ itemId }) => isShown(itemId)).map((view) => ({ ...view, when: dateInWords(view.at, zone) })),
  };
}
