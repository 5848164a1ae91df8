import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { decompress } from 'fzstd';
import * as z from 'zod';
import { outputItem, type Answer, type OutputItem } from './model-script.ts';

const requestBody = z.looseObject({ model: z.string().default('unknown') });

/** One request Codex made: what a model would have seen. */
export interface CapturedRequest {
  readonly path: string;
  /** The whole body as JSON text; search it for a text that should have reached the model. */
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** False when no script was queued and the mock made up an answer. */
  readonly scripted: boolean;
}

/** A Responses API on loopback that answers by script. */
export interface MockModel {
  /** Ends in `/v1`: what Codex takes as `base_url`. */
  readonly url: string;
  /** Every model request so far, oldest first. */
  readonly requests: readonly CapturedRequest[];
  /** Replaces the queue: one answer per coming request. */
  readonly script: (answers: readonly Answer[]) => void;
  /** Answers requests whose body contains `text` by `answers` in turn, apart from the queue. For sub-agents and other side threads. */
  readonly whenAsked: (text: string, answers: readonly Answer[]) => void;
  /** Ends every open answer and closes the port. */
  readonly stop: () => Promise<void>;
}

/** Where to keep request bodies besides memory. */
export interface MockModelOptions {
  /** Folder that gets one JSON file per request. */
  readonly captureFolder?: string;
}

/** Starts a mock model on a free loopback port. */
export async function startMockModel(options: MockModelOptions = {}): Promise<MockModel> {
  const requests: CapturedRequest[] = [];
  const sideScripts: { text: string; answers: Answer[] }[] = [];
  let queue: Answer[] = [];
  if (options.captureFolder !== undefined) mkdirSync(options.captureFolder, { recursive: true });

  const answerFor = (text: string): Answer | undefined => {
    const side = sideScripts.find((script) => script.answers.length > 0 && text.includes(script.text));
    return side === undefined ? queue.shift() : side.answers.shift();
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    if (url.split('?')[0]?.endsWith('/models') === true) {
      sendJson(response, 200, { models: [], data: [] });
      return;
    }
    if (!/\/responses(\/compact)?(\?|$)/.test(url)) {
      sendJson(response, 404, {});
      return;
    }
    const text = await readBody(request);
    const body = requestBody.parse(JSON.parse(text));
    const scripted = answerFor(text);
    requests.push({ path: url, text, body, scripted: scripted !== undefined });
    if (options.captureFolder !== undefined) {
      const name = `${String(requests.length).padStart(4, '0')}.json`;
      writeFileSync(path.join(options.captureFolder, name), JSON.stringify(body, null, 1));
    }
    const answer = scripted ?? [{ say: 'Nothing was scripted for this request.' }];
    if (url.includes('/compact')) {
      sendJson(response, 200, { output: [{ type: 'compaction', encrypted_content: 'c2VhbGVk' }] });
      return;
    }
    const failure = answer.find((step) => 'fail' in step);
    if (failure !== undefined) {
      sendJson(response, failure.fail.status, {
        error: { message: failure.fail.message, type: 'invalid_request_error' },
      });
      return;
    }
    await streamAnswer(response, answer, body.model, Math.ceil(text.length / 4));
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mock model has no port.');

  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    requests,
    script: (answers) => {
      queue = [...answers];
    },
    whenAsked: (text, answers) => {
      sideScripts.push({ text, answers: [...answers] });
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function streamAnswer(
  response: ServerResponse,
  answer: Answer,
  model: string,
  inputTokens: number,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  let sequence = 0;
  const send = (type: string, fields: Readonly<Record<string, unknown>>): void => {
    response.write(
      `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: sequence++, ...fields })}\n\n`,
    );
  };
  const base = { id: `resp_${Date.now().toString(16)}`, object: 'response', model };
  send('response.created', { response: { ...base, status: 'in_progress', output: [] } });

  const output: OutputItem[] = [];
  for (const step of answer) {
    if ('waitMs' in step) await sleep(step.waitMs);
    if ('hold' in step) await step.hold.opened;
    if ('hangUp' in step) {
      response.destroy();
      return;
    }
    const item = outputItem(step);
    if (item === undefined) continue;
    const index = output.length;
    output.push(item);
    if ('say' in step) {
      send('response.output_item.added', {
        output_index: index,
        item: { ...item, status: 'in_progress', content: [] },
      });
      send('response.output_text.delta', {
        item_id: item['id'],
        output_index: index,
        content_index: 0,
        delta: step.say,
      });
    } else {
      send('response.output_item.added', { output_index: index, item });
    }
    send('response.output_item.done', { output_index: index, item });
  }

  const outputTokens = Math.ceil(JSON.stringify(output).length / 4);
  send('response.completed', {
    response: {
      ...base,
      status: 'completed',
      output,
      usage: {
        input_tokens: inputTokens,
        input_tokens_details: { cached_tokens: 0 },
        output_tokens: outputTokens,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: inputTokens + outputTokens,
      },
    },
  });
  response.end();
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const encoding = request.headers['content-encoding'];
  if (encoding === 'gzip') return gunzipSync(raw).toString('utf8');
  if (encoding === 'zstd') return Buffer.from(decompress(raw)).toString('utf8');
  return raw.toString('utf8');
}
