import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { SocketConnection } from './connection.ts';
import { type Protocol, expectSameProtocol, protocolSchema } from './protocol.ts';

/**
 * Before anything else, both sides prove that they know the owner's token, without showing it: whoever holds the name
 * of the socket may be a stranger, and so may whoever connects.
 *
 *     owner:    { hello: A }
 *     follower: { nonce: B, speaks, proof: HMAC(token, "follower" A B speaks) }
 *     owner:    { speaks, proof: HMAC(token, "owner" A B speaks) }
 *
 * `speaks` tells whether the two understand each other. This form must stay as it is for all versions to come, or two
 * of them could not even say that they are different.
 */
const nonceSchema = z.string().regex(/^[0-9a-f]{32}$/);
const proofSchema = z.string().regex(/^[0-9a-f]{64}$/);
const helloSchema = z.object({ hello: nonceSchema });
const answerSchema = z.object({ nonce: nonceSchema, speaks: protocolSchema, proof: proofSchema });
const welcomeSchema = z.object({ speaks: protocolSchema, proof: proofSchema });

/** The longest message before the peer has proven itself, in bytes. */
export const longestGreeting = 4_096;
/** How long a peer may take for its part, in milliseconds. */
export const handshakeTime = 2_000;

/** The owner's part. True when the peer knows the token and speaks as we do; else the connection is closed. */
export async function greet(
  connection: SocketConnection,
  token: string,
  ours: Protocol,
  time: number,
): Promise<boolean> {
  const hello = randomBytes(16).toString('hex');
  connection.send({ hello });
  const answer = answerSchema.safeParse(await nextMessage(connection, time));
  if (!answer.success) return refuse(connection);
  const { nonce, speaks, proof } = answer.data;
  if (!same(proof, prove(token, { side: 'follower', hello, nonce, speaks }))) return refuse(connection);
  connection.send({ speaks: ours, proof: prove(token, { side: 'owner', hello, nonce, speaks: ours }) });
  if (speaks.api === ours.api) return true;
  // It reads why in our answer.
  connection.end();
  return false;
}

/**
 * The follower's part. The token is read only after the owner's hello: it is on the disk by then. False when the peer is
 * not the owner that wrote it, or says nothing in time; the connection is closed then. Throws `busy` when it is another
 * version that speaks otherwise.
 */
export async function introduce(
  connection: SocketConnection,
  ours: Protocol,
  readToken: () => string | undefined,
  time: number,
): Promise<boolean> {
  const hello = helloSchema.safeParse(await nextMessage(connection, time));
  const token = readToken();
  if (!hello.success || token === undefined) return refuse(connection);
  const nonce = randomBytes(16).toString('hex');
  const challenge = hello.data.hello;
  connection.send({
    nonce,
    speaks: ours,
    proof: prove(token, { side: 'follower', hello: challenge, nonce, speaks: ours }),
  });
  const welcome = welcomeSchema.safeParse(await nextMessage(connection, time));
  if (!welcome.success) return refuse(connection);
  const { speaks, proof } = welcome.data;
  if (!same(proof, prove(token, { side: 'owner', hello: challenge, nonce, speaks })))
    return refuse(connection);
  try {
    expectSameProtocol(speaks, ours);
    return true;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function refuse(connection: SocketConnection): false {
  connection.close();
  return false;
}

/** What a proof is about: who gives it, both sides' random numbers, and how they speak. */
interface Proven {
  side: 'owner' | 'follower';
  hello: string;
  nonce: string;
  speaks: Protocol;
}

function prove(token: string, { side, hello, nonce, speaks: { version, api } }: Proven): string {
  return createHmac('sha256', token)
    .update(JSON.stringify([side, hello, nonce, version, api]))
    .digest('hex');
}

function same(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(left), Buffer.from(right));
}

/** Undefined when the peer closes or the time is over. */
function nextMessage(connection: SocketConnection, time: number): Promise<unknown> {
  return new Promise((resolve) => {
    const done = (message: unknown): void => {
      clearTimeout(timer);
      connection.pause();
      resolve(message);
    };
    // After a long block of our own, what has arrived is read before the peer is called late.
    const timer = setTimeout(() => setImmediate(done, undefined), time);
    connection.onClose(() => done(undefined));
    connection.onMessage(done);
  });
}
