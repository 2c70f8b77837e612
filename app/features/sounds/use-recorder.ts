import { useEffect, useRef, useState } from 'react';
import { longestSound } from '../../domain/sound';

export interface Recorded {
  blob: Blob;
  /** Where this page alone finds it. */
  url: string;
}

export type RecorderTrouble = 'not_allowed' | 'no_microphone';

/** Seconds: it stops by itself a little before the server would say that it is too long. */
const longestRecording = longestSound - 2;

/** What browsers record in, and what the server reads. */
const types = ['audio/webm;codecs=opus', 'audio/mp4'];

function typeHere(): string | undefined {
  if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices) return undefined;
  return types.find((type) => MediaRecorder.isTypeSupported(type));
}

/** Whether this browser can record a voice here. */
export function canRecord(): boolean {
  return typeHere() !== undefined;
}

/** Records a voice in this page. The microphone is open while it records, and at no other time. */
export function useRecorder() {
  const recorder = useRef<MediaRecorder | null>(null);
  const [isRecording, setRecording] = useState(false);
  const [seconds, setSeconds] = useState(0);
  const [recorded, setRecorded] = useState<Recorded | null>(null);
  const [trouble, setTrouble] = useState<RecorderTrouble | null>(null);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      if (recorder.current?.state === 'recording') recorder.current.stop();
    };
  }, []);
  useEffect(() => {
    const url = recorded?.url;
    return url ? () => URL.revokeObjectURL(url) : undefined;
  }, [recorded]);
  useEffect(() => {
    if (!isRecording) return;
    const began = Date.now();
    const timer = setInterval(() => {
      const gone = Math.floor((Date.now() - began) / 1_000);
      setSeconds(gone);
      if (gone >= longestRecording) stop();
    }, 250);
    return () => clearInterval(timer);
  }, [isRecording]);

  async function record() {
    setTrouble(null);
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
    } catch (error) {
      setTrouble(error instanceof DOMException && error.name === 'NotAllowedError' ? 'not_allowed' : 'no_microphone');
      return;
    }
    const close = () => stream.getTracks().forEach((track) => track.stop());
    const mimeType = typeHere();
    if (isGone.current || !mimeType) return close();
    const parts: Blob[] = [];
    const making = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 48_000 });
    making.ondataavailable = ({ data }) => void parts.push(data);
    making.onstop = () => {
      close();
      if (isGone.current) return;
      const blob = new Blob(parts, { type: mimeType });
      setRecording(false);
      setRecorded({ blob, url: URL.createObjectURL(blob) });
    };
    recorder.current = making;
    setSeconds(0);
    setRecorded(null);
    making.start();
    setRecording(true);
  }

  function stop() {
    if (recorder.current?.state === 'recording') recorder.current.stop();
  }

  return { record, stop, isRecording, seconds, recorded, trouble };
}
