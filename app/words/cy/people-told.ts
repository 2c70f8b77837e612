import type { peopleTold as en } from '../en/people-told';
import { listIn, withInWelsh } from '../sentences';

const list = listIn('cy');

export const peopleTold: typeof en = {
  no_agreed_plan: 'dim cynllun wedi’i gytuno eto',
  finding_it_hard: (since, helpers) => {
    const names = helpers.map((name) => name ?? 'chi');
    return `Yn ei chael yn anodd ers ${since}, ${names.length === 0 ? 'heb neb eto' : withInWelsh(list(names))}`;
  },
};
