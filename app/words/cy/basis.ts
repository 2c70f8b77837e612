import type { basis as en } from '../en/basis';

export const basis: typeof en = {
  '002': 'penderfyniad er lles pennaf',
  '003': 'atwrnai neu ddirprwy dros iechyd a lles',
  '004': 'cyfrifoldeb rhiant',
};
