/** One line of the doctor's report. `wrong` comes with what to do. */
export interface DoctorFinding {
  /** What was looked at, two or three words. */
  name: string;
  state: 'ok' | 'note' | 'wrong';
  message: string;
  /** What to do; null when there is nothing to do. */
  advice: string | null;
}

export function ok(name: string, message: string): DoctorFinding {
  return { name, state: 'ok', message, advice: null };
}

/** Good to know, but nothing is broken. */
export function note(name: string, message: string, advice: string | null = null): DoctorFinding {
  return { name, state: 'note', message, advice };
}

export function wrong(name: string, message: string, advice: string): DoctorFinding {
  return { name, state: 'wrong', message, advice };
}
