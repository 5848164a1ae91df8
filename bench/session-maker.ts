import * as z from 'zod';
import type { Step } from '../scripts/demo/session-lines.ts';
import { type Language, Texts } from './corpus-texts.ts';
import type { Random } from './random.ts';

export const samplesSchema = z.object({
  terms: z.array(z.string()),
  phrases: z.array(z.string()),
  threeTerms: z.array(z.string()),
  identifiers: z.array(z.string()),
  cjk: z.array(z.string()),
});

const SAMPLES = 60;
/** Bytes of all else for one byte of text. */
const REST = 22;
/** What a line costs beside its text. */
const ENVELOPE = 450;

/** Makes up sessions turn by turn. */
export class SessionMaker {
  readonly samples: z.infer<typeof samplesSchema> = {
    terms: [],
    phrases: [],
    threeTerms: [],
    identifiers: [],
    cjk: [],
  };
  readonly #random: Random;
  readonly #texts: Texts;
  /** Stands for whatever is encoded; one block, cut anew each time. */
  readonly #noise: string;
  /** Bytes of all else for one byte of text. */
  readonly #rest: number;
  #call = 0;
  /** What was said and done so far, as recall counts it. */
  messages = 0;

  constructor(random: Random, rest = REST) {
    this.#random = random;
    this.#rest = rest;
    this.#texts = new Texts(random);
    const bytes = Buffer.from(Array.from({ length: 300_000 }, () => random.between(0, 255)));
    this.#noise = bytes.toString('base64');
  }

  /** Turns until `enough` says so. */
  *turns(thread: string, enough: () => boolean): Generator<Step[]> {
    const language = this.#random.pick<Language>(['english', 'english', 'english', 'chinese', 'japanese']);
    for (let turn = 0; turn === 0 || !enough(); turn++) yield this.#turn(thread, turn, language);
  }

  #turn(thread: string, turn: number, language: Language): Step[] {
    const random = this.#random;
    const said = random.chance(0.06)
      ? this.#texts.rule()
      : this.#texts.prose(language, random.between(40, 400));
    const steps: Step[] = [...this.#repeated('user', 'input_text', said), { user: said }];
    this.#sample(said, language);
    for (let count = random.between(1, 4); count > 0; count--) steps.push(...this.#work(language));
    const unique = `${this.#texts.identifier()}${thread.slice(-5)}x${turn}`;
    const final = `${this.#texts.prose(language, random.between(200, 1_000))} ${unique}`;
    if (this.samples.identifiers.length < SAMPLES && random.chance(0.05))
      this.samples.identifiers.push(unique);
    steps.push({ final }, ...this.#repeated('assistant', 'output_text', final));
    this.messages += 2;
    return steps;
  }

  #work(language: Language): Step[] {
    const random = this.#random;
    const steps: Step[] = [];
    const say = this.#texts.prose(language, random.between(60, 300));
    steps.push(this.#reasoning(say.length), { say }, ...this.#repeated('assistant', 'output_text', say));
    const failed = random.chance(0.25);
    const command = this.#texts.command();
    const output = this.#texts.output(failed);
    const callId = `call_${this.#call++}`;
    const kept = Math.min(output.length, failed ? 4_096 : 512);
    steps.push(
      response({
        type: 'function_call',
        name: 'exec_command',
        arguments: JSON.stringify({ cmd: command }),
        call_id: callId,
      }),
      { run: command, exit: failed ? 1 : 0, output, call: callId },
      response({
        type: 'function_call_output',
        call_id: callId,
        output: output + this.#filler(kept * this.#rest - output.length * 2),
      }),
    );
    this.messages += 2;
    if (random.chance(0.4)) {
      this.messages++;
      const diff = this.#texts.diff();
      steps.push({ change: this.#texts.path(), diff }, this.#reasoning(diff.length));
    }
    if (random.chance(0.02))
      steps.push({
        line: { type: 'compacted', payload: { message: '', replacement_history: [this.#filler(60_000)] } },
      });
    return steps;
  }

  /** A message as the model is given it. */
  #repeated(role: string, type: string, text: string): Step[] {
    const steps: Step[] = [
      response({ type: 'message', role, content: [{ type, text }], ...(role === 'user' && marked) }),
    ];
    const missing = text.length * (this.#rest - 1) - 2 * ENVELOPE;
    if (role === 'assistant' && missing > 0) steps.push(this.#reasoning(text.length));
    return steps;
  }

  /** Thoughts, encrypted; sized to the text beside them. */
  #reasoning(textLength: number): Step {
    const encrypted = this.#filler(textLength * (this.#rest - 3) - ENVELOPE);
    return response({ type: 'reasoning', summary: [], content: null, encrypted_content: encrypted });
  }

  #filler(length: number): string {
    const wanted = Math.max(0, Math.round(length));
    let text = '';
    while (text.length < wanted) {
      const from = this.#random.between(0, this.#noise.length - 2);
      text += this.#noise.slice(from, from + wanted - text.length);
    }
    return text;
  }

  #sample(said: string, language: Language): void {
    const { terms, phrases, threeTerms, cjk } = this.samples;
    if (!this.#random.chance(0.08)) return;
    if (language !== 'english') {
      const run = /\p{L}{6,}/u.exec(said)?.[0] ?? '';
      if (run !== '' && cjk.length < SAMPLES) cjk.push(run.slice(1, 1 + this.#random.between(2, 4)));
      return;
    }
    const words = said.match(/\b[a-z]{3,}\b/g) ?? [];
    if (words.length < 6) return;
    if (terms.length < SAMPLES) terms.push(this.#random.pick(words));
    const pair = /\b([a-z]{3,} [a-z]{3,})\b/.exec(said)?.[1];
    if (pair !== undefined && phrases.length < SAMPLES) phrases.push(pair);
    if (threeTerms.length < SAMPLES) threeTerms.push([words[0], words[2], words[4]].join(' '));
  }
}

const marked = { internal_chat_message_metadata_passthrough: { content_item_kinds: ['user.text'] } };

function response(payload: object): { line: { type: string; payload: object } } {
  return { line: { type: 'response_item', payload } };
}
