import type { plansTold as en } from '../en/plans-told';
import { withInWelsh } from '../sentences';

const whoAgreed: (typeof en)['who_agreed'] = ({ agreement, basis }, preferredName, by) => {
  const agreed = `Cytunodd ${preferredName} ${agreement === 'i_agree_with_some' ? 'â rhywfaint o hyn' : 'â hyn'}`;
  if (basis === null) return agreed;
  if (agreement !== 'agreed_best_interests')
    return `${agreed}, ${withInWelsh(by.name)}${by.relation ? `, ${by.relation}` : ''}`;
  const who = by.relation ? `${by.name}, ${by.relation},` : by.name;
  return `Penderfynodd ${who} hyn er lles pennaf ${preferredName}`;
};

export const plansTold: typeof en = {
  who_agreed: whoAgreed,
  account_is_gone: 'Rhywun nad oes cyfrif ganddo mwyach',
};
