import { relations, type Relation } from './matrix-viewers';

const owner: Relation[] = ['herself', 'attorney'];
const suggesters: Relation[] = ['friend let in to write all', 'friend let in to suggest in one section'];
const letIn: Relation[] = [...suggesters, 'friend let in to see one section'];
const staff: Relation[] = ['worker there', 'lead there'];
const onCard: Relation[] = [...owner, ...staff, 'friend let in to the card alone'];
export const seen: Relation[] = [...onCard, ...letIn, 'administrator'];
const signedInSomehow = relations.filter((relation) => relation !== 'nobody');
const ofHerOrganisation = signedInSomehow.filter((relation) => relation !== 'administrator of another organisation');
const atWork: Relation[] = [...staff, 'worker whose posting ended', 'worker elsewhere'];
/** Who is let in to the card alone is not told where she lives (C6). */
const ofHerSite: Relation[] = [...owner, ...letIn, ...staff, 'administrator', 'another person there'];
const writeRules: Relation[] = ['lead there', 'administrator'];
const administrators: Relation[] = ['administrator', 'administrator of another organisation'];

export interface Rule {
  read?: readonly Relation[] | 'everybody';
  post?: readonly Relation[] | 'everybody';
  /**
   * `person`: somebody who may see her, but not do this, is refused with 403, and everybody else with 404.
   * `hidden`: for everybody else it is not there.
   */
  of: 'person' | 'hidden' | 'nobody';
}

/** Every route of the application (D4). One that is not here fails the build. */
export const rules: Record<string, Rule> = {
  $: { read: [], of: 'nobody' },
  _index: { read: 'everybody', post: 'everybody', of: 'nobody' },
  'sign-in': { read: 'everybody', post: 'everybody', of: 'nobody' },
  'sign-out': { read: 'everybody', post: 'everybody', of: 'nobody' },
  language: { read: 'everybody', post: 'everybody', of: 'nobody' },
  help: { read: 'everybody', of: 'nobody' },
  preferences: { read: signedInSomehow, post: signedInSomehow, of: 'nobody' },
  'account.password': { read: signedInSomehow, post: signedInSomehow, of: 'nobody' },
  'to-do': { read: atWork, post: atWork, of: 'nobody' },
  'people._index': { read: signedInSomehow, post: signedInSomehow, of: 'nobody' },
  'people.$personId._index': { read: seen, of: 'person' },
  'people.$personId.now_.easy': { read: onCard, of: 'person' },
  'people.$personId.now': { read: onCard, of: 'person' },
  'people.$personId.plan._index': { read: [...owner, ...letIn], of: 'person' },
  'people.$personId.plan.$section': {
    read: [...owner, ...letIn],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.suggest': {
    read: [...suggesters, ...staff],
    post: [...suggesters, ...staff],
    of: 'person',
  },
  'people.$personId.plan.easy': { read: [...owner, ...letIn], of: 'person' },
  'people.$personId.plan.changes': { read: [...owner, ...letIn], of: 'person' },
  'people.$personId.plan.bring-in': {
    read: [...owner, 'friend let in to write all'],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.both-right': {
    read: [...owner, ...letIn],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.history': {
    read: [...owner, ...letIn],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.pictures.$itemId': {
    read: [...owner, 'friend let in to write all'],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.sounds.$itemId': {
    read: [...owner, 'friend let in to write all'],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.talk': {
    read: [...owner, 'friend let in to write all'],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.kept': { post: [...owner, 'friend let in to write all'], of: 'person' },
  'pictures.$mediaId': { read: [...owner, ...letIn], of: 'hidden' },
  'pack-symbols.$symbolId': { read: ofHerOrganisation, of: 'hidden' },
  'sounds.$mediaId': { read: [...owner, ...letIn], of: 'hidden' },
  'people.$personId.suggestions._index': { read: [...owner, ...suggesters, ...staff], of: 'person' },
  'people.$personId.suggestions.$suggestionId': {
    read: [...owner, 'friend let in to suggest in one section'],
    post: [...owner, 'friend let in to suggest in one section'],
    of: 'hidden',
  },
  'people.$personId.plan.review': { read: [...owner, ...staff], post: [...owner, ...staff], of: 'person' },
  'people.$personId.plan.agree': { read: owner, post: owner, of: 'person' },
  'people.$personId.agreed._index': { read: [...owner, ...letIn, ...staff], of: 'person' },
  'people.$personId.agreed.easy': { read: [...owner, ...letIn, ...staff], of: 'person' },
  'people.$personId.agreed.compare': { read: [...owner, ...letIn, ...staff], of: 'person' },
  'people.$personId.agreed.$number': { read: [...owner, ...letIn, ...staff], of: 'person' },
  'people.$personId.sharing': { read: owner, post: owner, of: 'person' },
  'people.$personId.looked': { read: owner, of: 'person' },
  'people.$personId.incidents': { read: [...owner, ...staff], post: staff, of: 'person' },
  // What stands above the pages of an incident; whoever may not write to it is told nothing.
  incidents: { read: signedInSomehow, of: 'nobody' },
  'incidents.$incidentId_.in-sight': { read: signedInSomehow, of: 'nobody' },
  'incidents.$incidentId': { read: [...owner, ...staff], post: staff, of: 'person' },
  'incidents.$incidentId_.kept': { post: staff, of: 'person' },
  'incidents.$incidentId_.events': { read: [...owner, ...staff], post: staff, of: 'person' },
  'incidents.$incidentId_.learning': { read: [...owner, ...staff], post: [...owner, ...staff], of: 'person' },
  'incidents.$incidentId_.easy': { read: [...owner, ...staff], of: 'person' },
  'incidents.$incidentId_.record_.parents': { read: staff, of: 'person', post: staff },
  'incidents.$incidentId_.record_.read': { read: staff, of: 'person' },
  'incidents.$incidentId_.record': { read: staff, post: staff, of: 'person' },
  'incidents.$incidentId_.support': { read: staff, post: staff, of: 'person' },
  'incidents.$incidentId_.check-in': { read: staff, post: staff, of: 'person' },
  // The worker there logged it: who took part does not write the person's account down.
  'incidents.$incidentId_.account': { read: [...owner, 'lead there'], post: [...owner, 'lead there'], of: 'person' },
  'incidents.$incidentId_.uses.$useId': { read: staff, post: staff, of: 'person' },
  'incidents.$incidentId_.statement': { read: staff, post: staff, of: 'person' },
  'incidents.$incidentId_.accounts': { read: [...owner, ...staff], post: [...owner, ...staff], of: 'person' },
  'people.$personId.planned._index': { read: [...owner, ...staff], of: 'person' },
  'people.$personId.planned.new': { read: ['lead there'], post: ['lead there'], of: 'person' },
  'people.$personId.planned.$noticeId': { read: [...owner, ...staff], post: [...owner, ...staff], of: 'person' },
  'rules.$token': { read: 'everybody', post: 'everybody', of: 'nobody' },
  'sites.$siteId.records': { read: ['lead there'], of: 'hidden' },
  'sites.$siteId.rules._index': { read: ofHerSite, post: ofHerSite, of: 'hidden' },
  'sites.$siteId.rules.$ruleId': { read: writeRules, post: writeRules, of: 'hidden' },
  'sites.$siteId.rules.questions': { read: ['lead there'], post: ['lead there'], of: 'hidden' },
  'sites.$siteId.rules.link': { read: ['administrator'], post: ['administrator'], of: 'hidden' },
  'admin.sites': { read: administrators, post: administrators, of: 'hidden' },
  'admin.sites_.$siteId': { read: ['administrator'], post: ['administrator'], of: 'hidden' },
  'admin.symbols': { read: administrators, post: administrators, of: 'hidden' },
  'admin.people._index': { read: administrators, post: administrators, of: 'hidden' },
  'admin.people.$personId': { read: ['administrator'], post: ['administrator'], of: 'person' },
  'admin.staff._index': { read: administrators, post: administrators, of: 'hidden' },
  'admin.staff.$accountId': { read: ['administrator'], post: ['administrator'], of: 'hidden' },
};
