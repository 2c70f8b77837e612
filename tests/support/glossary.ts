/**
 * Words that our screens may use beside those that children of nine know (A9), because nothing plainer says the same:
 * each is said with the thing it names, or explained where it is first asked about.
 */
const glossary = {
  /** What PRODUCT and the field call things, in the interface as in the code. */
  ours: `adjustment advocate agency alongside carer communicate complain contact crisis debrief decision draft email event example
    exception incident note ok overdue plan pronouns shift site staff strategy stage suggest suggestion support supporter symbol
    supported token trigger version voice whoever whatever`,
  /** What was done, never softened (DOMAIN 9), and whom and what the law names. */
  restrictions: `attorney basis blanket chemical cultural deputy environmental equipment force injection injury interests
    lawfully mechanical mental parental physical psychological registered responsibility restraint restriction rapid
    seclusion segregation splint handcuffs position muscle vein belly surveillance threats tranquillisation welfare within`,
  /** What somebody needs, feels or has. */
  people: `allergies headphones inhaler pregnant worship airway alcohol asthma autistic bored calm control corridor culture culturally diabetes difficult disability
    epilepsy frail identity illness information joints lounge mainstream movement operation pregnancy pressure privacy
    purpose quieten racism reasonable reflux relationship respond secure security seriously shunt sickle similar social
    spine stimulants swollen thinners tube`,
  /** What is on every screen and telephone. */
  screens: `access administrator apply colour complete connection contrast csv details device docx earlier https jpg licence limit limits keyboard link main mainly microphone min
    mb organisation password pdf photo pm png redo server shown svg text themselves typed type understood undo webp zip`,
  /** What a record in law is about: asked of staff, each beside a plain sentence that says what it is. */
  law: `advance approved arrangements autism clinician code conditions council crime disorder emergency lawful nhs personal relative
    responsible safeguarding protection safeguards psychiatrist complain ombudsman commissioner
    section senior serious t2 t3 treatment weighted whether characteristics justified proportionate religion
    restrictive sexuality`,
  /** Names. */
  names: `cc cc0 childline cqc example.org icons mit ofsted openmoji sa samaritans`,
};

export const allowed: ReadonlySet<string> = new Set(Object.values(glossary).flatMap((words) => words.split(/\s+/)));

/** What stands in the word lists, and is spelt or said otherwise here. */
export const notOurEnglish = /\b(?:\w*color\w*|center|favorite|neighbor|gray|mom|gotten|\w+[^s]ize[ds]?)\b/i;

/** DOMAIN 9: words that stigmatise somebody, or soften what was done to them. */
export const notSaid =
  /\b(?:service users?|users?|clients?|patients?|challenging behaviours?|non-?compliant|attention[- ]seeking|manipulative|defiant|refused|non-?verbal|sufferers?|demented|wander\w*|abscond\w*|AWOL|safe hold|positive handling|therapeutic|guided|assisted|chill-?out|low-stimulus|PRN)\b/i;
