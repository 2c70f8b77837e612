import { describe, expect, it } from 'vitest';
import { usualVoice, voiceOfRelation } from '../../app/domain/whose-words';

describe('P3: whose words they are where nobody said', () => {
  it('are those of how somebody belongs to the person, in English and in Welsh; nobody’s where that does not say it', () => {
    const voices = (...relations: string[]) => [...new Set(relations.map(voiceOfRelation))];
    expect(
      voices('Sister', 'my mum', 'Step-mother', 'Chwaer', 'ei mam', 'Tad-cu', 'mum, parental responsibility'),
    ).toEqual(['family']);
    expect(voices('Friend', 'Ffrind', 'a family friend')).toEqual(['friend']);
    expect(voices('Advocate (IMHA)', 'Eiriolwr')).toEqual(['advocate']);
    expect(voices('Social worker', 'Gweithiwr cymdeithasol')).toEqual(['social_worker']);
    expect(voices('Community nurse', 'Mentor', 'Madam', '')).toEqual([null]);
    expect(voiceOfRelation(null)).toBeNull();
  });

  it('are the person’s, the staff’s, or of who decides by law; never the family’s by guess', () => {
    const other = { isPerson: false, role: 'supporter', basis: null, relation: null } as const;
    expect(usualVoice({ ...other, role: 'person', isPerson: true })).toBe('person_own_words');
    expect([usualVoice({ ...other, role: 'worker' }), usualVoice({ ...other, role: 'lead' })]).toEqual([
      'staff',
      'staff',
    ]);
    expect(usualVoice({ ...other, basis: '003', relation: 'Sister' })).toBe('attorney_or_deputy');
    expect(usualVoice({ ...other, basis: '002' })).toBeNull();
    expect(usualVoice({ ...other, basis: '004', relation: 'Mum' })).toBe('family');
    expect(usualVoice(other)).toBeNull();
  });
});
