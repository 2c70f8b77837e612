import type { restored as en } from '../en/restored';

export const restored: typeof en = {
  title: 'Mae copi o’r data wedi’i roi yn ôl',
  from: (backup) => `Mae popeth fel yr oedd ar ${backup}.`,
  put_back: (when) => `Rhoddwyd ef yn ôl ar ${when}.`,
  missing:
    'Nid yw’r hyn a ysgrifennwyd yn y cyfamser yma. Gwiriwch y cynllun diweddaraf gyda’r person. Ysgrifennwch eto yr hyn sydd ar goll.',
  access_kept: 'Mae pawb a gollodd fynediad ers hynny heb fynediad o hyd. Mae cyfrineiriau newydd yn cyfrif o hyd.',
  access_unknown:
    'Nid oedd modd darllen pa fynediad a dynnwyd yn ôl, na phwy adawodd ers hynny. Ewch trwy bwy sydd â mynediad, pwy sy’n penderfynu a phwy sy’n gweithio yma. Rhowch gyfrinair newydd lle newidiwyd un.',
  seen: 'Rydym wedi gweld hyn. Peidiwch â’i ddangos mwyach.',
};
