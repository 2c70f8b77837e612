import { incidentStory as cy } from './cy/incident-story';
import { incidentStory as en } from './en/incident-story';
import { inEach } from './languages';

export const incidentStoryWords = inEach({ en, cy });
