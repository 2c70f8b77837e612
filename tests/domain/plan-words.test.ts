import { describe, expect, it } from 'vitest';
import type { AgreementStatus } from '../../app/domain/agreement';
import { draftingWords } from '../../app/words/drafting';
import { labelWords } from '../../app/words/labels';
import { plansTold } from '../../app/words/plans-told';

describe('P1: who agreed, in one line', () => {
  const carys = { name: 'Carys Hughes', relation: 'sister' };
  const said = (agreement: AgreementStatus, basis: string | null) =>
    plansTold.en.who_agreed({ agreement, basis }, 'Ffion', carys);

  it('the person themselves, with all or some of it', () => {
    expect(said('i_agree', null)).toBe('Ffion agreed this');
    expect(said('i_agree_with_some', null)).toBe('Ffion agreed with some of this');
  });

  it('or who lawfully decides for them, and as what', () => {
    expect(said('i_agree', '004')).toBe('Ffion agreed this, with Carys Hughes, sister');
    expect(said('agreed_best_interests', '004')).toBe("Carys Hughes, sister, decided this in Ffion's best interests");
    const { name } = carys;
    expect(
      plansTold.en.who_agreed({ agreement: 'agreed_best_interests', basis: '003' }, 'Ffion', { name, relation: null }),
    ).toBe("Carys Hughes decided this in Ffion's best interests");
  });
});

describe('P3: whose words they are', () => {
  it("are never said to be one's own to somebody else", () => {
    expect(labelWords.en.whose.person_own_words).toBe('My own words');
    expect(labelWords.en.whose_of('Ffion', 'person_own_words')).toBe("Ffion's own words");
    expect(labelWords.en.whose_of('Ffion', 'staff')).toBe("Staff's words");
    expect(labelWords.en.whose_not_mine('staff')).toBe("Staff's words, not mine");
  });
});

describe('writing together', () => {
  const words = draftingWords.en;

  it('says who is here', () => {
    expect(words.is_writing_here(['Sam'])).toBe('Sam is writing here');
    expect(words.is_writing_with_you(['Sam', 'Bex'])).toBe('Sam and Bex are writing with you');
  });

  it('says who changed how many answers', () => {
    expect(words.others_changed(['Sam'], 1)).toBe('Sam changed an answer.');
    expect(words.others_changed(['Sam', 'Bex'], 3)).toBe('Sam and Bex changed 3 answers.');
    expect(words.others_changed([null], 1)).toBe('Somebody changed an answer.');
  });
});
