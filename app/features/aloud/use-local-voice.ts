import { useEffect, useState } from 'react';

/** A voice for this language that speaks on the device itself; others may send the words away (INCLUSION A6). */
function localVoice(language: string): SpeechSynthesisVoice | null {
  const own = speechSynthesis.getVoices().filter((voice) => voice.localService);
  const exact = own.find(({ lang }) => lang.replace('_', '-') === language);
  return exact ?? own.find(({ lang }) => lang.slice(0, 2) === language.slice(0, 2)) ?? null;
}

/** Null while none is known, where there is none, and where no script runs. `language` is like "en-GB". */
export function useLocalVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () => setVoice(localVoice(language));
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}
