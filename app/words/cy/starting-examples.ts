import type { startingExamples as en } from '../en/starting-examples';

export const startingExamples: typeof en = {
  sections: {
    good_day: {
      hospital: 'Rwy’n gwybod pwy sy’n gweithio heddiw.',
      home: 'Rwy’n cael fy nhe cyn i neb siarad â mi.',
      school: 'Rwy’n gweld yn gyntaf beth fydd yn digwydd heddiw.',
    },
    communication: {
      hospital: 'Mae angen amser arnaf i ateb. Gofynnwch un peth ar y tro.',
      home: 'Rwy’n dangos llun i chi pan na allaf siarad.',
      school: 'Rwy’n defnyddio fy nghardiau pan fydd fy ngeiriau’n mynd.',
    },
    adjustments: {
      hospital: 'Mae angen gwely arnaf sy’n bell o’r drws.',
      home: 'Dywedwch wrthyf y diwrnod cynt os bydd rhywbeth yn newid.',
      school: 'Rwy’n gadael bum munud cyn y lleill.',
    },
    triggers: {
      hospital: 'Mae rhywun yn gweiddi yn y nos.',
      home: 'Mae rhywun nad wyf yn ei adnabod yn dod i mewn.',
      school: 'Mae prawf na ddywedodd neb wrthyf amdano.',
    },
    signs: {
      hospital: 'Rwy’n cerdded yn ôl ac ymlaen.',
      home: 'Rwy’n mynd yn dawel.',
      school: 'Rwy’n rhoi fy mhen ar y ddesg.',
    },
    helps: {
      hospital: 'Cerddwch gyda mi y tu allan.',
      home: 'Rhowch fy ngherddoriaeth ymlaen. Yna gadewch lonydd i mi.',
      school: 'Gadewch i mi fynd i’r ystafell dawel.',
    },
    avoid: {
      hospital: 'Peidiwch â sefyll yn agos ataf.',
      home: 'Peidiwch â dod i mewn i’m hystafell heb ofyn.',
      school: 'Peidiwch â dweud y drefn wrthyf o flaen pobl eraill.',
    },
    really_hard: {
      hospital: 'Mae un person yn aros wrth y drws. Mae pawb arall yn gadael.',
      home: 'Symudwch y lleill, nid fi.',
      school: 'Ewch â’r dosbarth allan. Gadewch i mi aros.',
    },
    afterwards: {
      hospital: 'Rwyf am gysgu yn gyntaf. Siaradwch â mi yfory.',
      home: 'Rwyf am gael paned o de yn fy ystafell.',
      school: 'Rwyf am fynd adref yn gynnar y diwrnod hwnnw.',
    },
    culture_identity: {
      hospital: 'Rwy’n gweddïo ganol dydd. Curwch ar y drws yn gyntaf.',
      home: 'Nid wyf yn bwyta cig.',
      school: 'Dywedwch fy enw fel rwyf i yn ei ddweud.',
    },
  },
  where: { hospital: 'yn yr ysbyty', home: 'gartref', school: 'yn yr ysgol' },
};
