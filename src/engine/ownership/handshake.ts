import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { SocketConnection } from './connection.ts';

/**
 * Before anything else, both sides prove that they know the owner's token, without showing it: whoever holds the name
 * of the socket may be a stranger, and so may whoever connects.
 *
 *     owner:    { hello: A }
 *     follower: { nonce: B, proof: HMAC(token, "follower" A B) }
 *     owner:    { proof: HMAC(token, "owner" A B) }
 */
const nonceSchema = z.string().regex(/^[0-9a-f]{32}$/);
const proofSchema = z.string().regex(/^[0-9a-f]{64}$/);
const helloSchema = z.strictObject({ hello: nonceSchema });
const answerSchema = z.strictObject({ nonce: nonceSchema, proof: proofSchema });
const welcomeSchema = z.strictObject({ proof: proofSchema });

/** The longest message before the peer has proven itself, in bytes. */
export const longestGreeting = 4_096;
/** How long a peer may take for its part, in milliseconds. */
export const handshakeTime = 2_000;

/** The owner's part. True when the peer knows the token; else the connection is closed. */
export async function greet(connection: SocketConnection, token: string, time: number): Promise<boolean> {
  const hello = randomBytes(16).toString('hex');
  connection.send({ hello });
  const answer = answerSchema.safeParse(await nextMessage(connection, time));
  if (!answer.success) return refuse(connection);
  const { nonce, proof } = answer.data;
  if (!same(proof, prove(token, 'follower', hello, nonce))) return refuse(connection);
  connection.send({ proof: prove(token, 'owner', hello, nonce) });
  return true;
}

/**
 * The follower's part. The token is read only after the owner's hello: it is on the disk by then. False when the peer is
 * not the owner that wrote it, or says nothing in time; the connection is closed then.
 */
export async function introduce(
  connection: SocketConnection,
  readToken: () => string | undefined,
): Promise<boolean> {
  const hello = helloSchema.safeParse(await nextMessage(connection, handshakeTime));
  const token = readToken();
  if (!hello.success || token === undefined) return refuse(connection);
  const nonce = randomBytes(16).toString('hex');
  connection.send({ nonce, proof: prove(token, 'follower', hello.data.hello, nonce) });
  const welcome = welcomeSchema.safeParse(await nextMessage(connection, handshakeTime));
  const known = welcome.success && same(welcome.data.proof, prove(token, 'owner', hello.data.hello, nonce));
  return known || refuse(connection);
}

function refuse(connection: SocketConnection): false {
  connection.close();
  return false;
}

function prove(token: string, side: 'owner' | 'follower', hello: string, nonce: string): string {
  return createHmac('sha256', token).update(`${side} ${hello} ${nonce}`).digest('hex');
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
