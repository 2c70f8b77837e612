import type { questions as en } from '../en/questions';

export const questions: typeof en = {
  good_day: {
    title: 'Diwrnod da i mi',
    question: 'Beth sy’n gwneud diwrnod da i mi?',
    nudge: 'Meddyliwch am ddiwrnod aeth yn dda. Beth oedd ynddo?',
  },
  important_people: {
    title: 'Pobl sy’n bwysig, a phwy i’w ffonio',
    question: 'Pwy sy’n bwysig i mi, a phwy ddylech chi ei ffonio?',
    nudge: 'Pwy rydw i eisiau gyda mi? Pwy na ddylech chi ei ffonio?',
  },
  communication: {
    title: 'Sut rwy’n cyfathrebu',
    question: 'Sut rwy’n cyfathrebu?',
    nudge: 'Pan mae’n dawel. A phan mae fy ngeiriau’n mynd.',
  },
  adjustments: {
    title: 'Fy addasiadau rhesymol',
    question: 'Pa newidiadau sydd eu hangen arnaf gennych chi?',
    nudge: 'Golau a sŵn. Amser. Gwybodaeth. Beth sy’n rhaid ei gael i mi?',
  },
  triggers: {
    title: 'Beth all fy nghynhyrfu',
    question: 'Beth all fy nghynhyrfu?',
    nudge: 'Meddyliwch am dro pan aeth pethau o le. Beth ddigwyddodd ychydig cyn hynny?',
  },
  signs: {
    title: 'Sut gallwch chi weld',
    question: 'Sut gallwch chi weld?',
    nudge: 'Beth mae pobl eraill yn ei weld neu’n ei glywed gyntaf? Ac wedyn?',
  },
  helps: {
    title: 'Beth sy’n helpu',
    question: 'Beth sy’n helpu?',
    nudge: 'Beth ddylech chi ei wneud? Pwy ddylai ei wneud, ac ymhle?',
  },
  avoid: {
    title: 'Beth sy’n gwneud pethau’n waeth: peidiwch',
    question: 'Beth na ddylech chi byth ei wneud i mi?',
    nudge: 'Beth wnaeth bethau’n waeth o’r blaen? Dywedwch mor blaen ag y mynnwch.',
  },
  really_hard: {
    title: 'Os aiff pethau’n anodd iawn',
    question: 'Os aiff pethau’n anodd iawn, beth wedyn?',
    nudge: 'Yn gyntaf, yr un llinell y dylai pawb ei gweld.',
  },
  health_risks: {
    title: 'Pethau iechyd sy’n gwneud ataliaeth yn beryglus',
    question: 'Sut gallwn i gael niwed os bydd rhywun yn fy nal?',
    nudge: 'Cymalau neu anadlu? Y galon neu ffitiau? Meddyginiaeth? Beth ddigwyddodd o’r blaen?',
  },
  medicines: {
    title: 'Meddyginiaethau rwyf eu heisiau, a rhai nad wyf',
    question: 'Pa feddyginiaethau rwyf eu heisiau, a pha rai nad wyf?',
    nudge: 'Beth helpodd o’r blaen? Beth rwy’n ei wrthod, a pham?',
  },
  afterwards: {
    title: 'Wedyn',
    question: 'Beth sydd ei angen arnaf wedyn?',
    nudge: 'Gorffwys, bwyd neu gwmni? Pwy ddylai siarad gyda mi, a phryd?',
  },
  culture_identity: {
    title: 'Fy niwylliant, fy ffydd a’m hunaniaeth',
    question: 'Beth ddylech chi ei wybod am fy niwylliant, fy ffydd a’m hunaniaeth?',
    nudge: 'Bwyd a gweddi. Iaith ac enwau. Gwallt a dillad. Beth sy’n bwysig i mi?',
  },
};
