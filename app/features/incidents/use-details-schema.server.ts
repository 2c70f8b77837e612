import { z } from 'zod';
import {
  equipmentKinds,
  heldParts,
  medicineRoutes,
  mostHolders,
  mouthAnswers,
  useDetailFields,
  yesNoNotKnown,
  type UseDetails,
} from '../../domain/use-details';
import { incidentRefusals } from '../../words/incident-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(incidentRefusals);

/** Characters that somebody may write at once. */
export const longestText = 4_000;
const longestLine = 200;

const line = z.string().trim().max(longestLine, say.line_too_long);
const orNothing = <Code extends string>(codes: readonly Code[]) => z.enum([...codes, ''] as const, say.choose_one);

/** How a restriction was done, bounded; an empty value takes back what was said. Nothing of it is required. */
export const useDetailsShape = {
  text: z.string().trim().max(longestText, say.too_many_letters).optional(),
  holders: z
    .array(
      z.strictObject({
        who: z.string().trim().min(1).max(longestLine, say.line_too_long).nullable(),
        parts: z.array(z.enum(heldParts)).max(heldParts.length),
      }),
    )
    .max(mostHolders)
    .optional(),
  equipment: z.array(z.enum(equipmentKinds)).max(equipmentKinds.length).optional(),
  equipmentWords: line.optional(),
  room: line.optional(),
  medicineName: z.string().trim().max(1_000, say.too_many_letters).optional(),
  medicineDose: z.string().trim().max(1_000, say.too_many_letters).optional(),
  medicineRoute: orNothing(medicineRoutes).optional(),
  byMouthFirst: orNothing(mouthAnswers).optional(),
  psychiatristAuthorised: orNothing(yesNoNotKnown).optional(),
} satisfies Record<keyof UseDetails, z.ZodType>;

export const useDetailsSchema = z.strictObject(useDetailsShape);

/** Those that were said, and nothing else of what was posted. */
export function saidDetails(posted: UseDetails): UseDetails {
  return Object.fromEntries(
    useDetailFields.flatMap((field) => (posted[field] === undefined ? [] : [[field, posted[field]]])),
  );
}
