import type { Episode } from '../../learn/episodes/episode.ts';
import type { Observation } from '../../learn/observation.ts';
import type { PackedMessages } from '../../recall/packed-message.ts';
import type { FileState } from './file-states.ts';
import type { GivenRule } from '../rules/given-rules.ts';

/** What a part of a session gave, in order, with every secret cut out of it. */
export interface SourceBatch extends PackedMessages {
  heard: Observation[];
  /** Rules of ours that the session was given. */
  given: GivenRule[];
  /** Pieces of work that began or changed. */
  episodes: Episode[];
  /** What must be known to go on behind all of it. */
  state: FileState;
  /** Bytes of the text that it was taken from. */
  bytes: number;
  /** Lines that were not as Codex writes them. */
  skipped: number;
  /** A turn came to its end in it. */
  turnEnded: boolean;
}

/** Characters of messages in one batch: to write them takes some ten milliseconds, and a typical session is one batch. */
export const BATCH_CHARACTERS = 48 * 1024;
/** Bytes of a file after which its position is told, however little was said in them. */
export const BATCH_BYTES = 16 * 1024 * 1024;
