import { createBirpc } from 'birpc';
import type { EngineEvents } from '../../shared/engine-api.ts';
import { Engine } from '../engine.ts';
import type { Owner } from '../ownership/ownership.ts';
import { type Backend, type BackendOptions, type OwnerFunctions, channel, serve } from './backend.ts';
import { OpenQuestions } from './open-questions.ts';

/** Opens the engine in this process, as the owner that `claim` says it is, and answers the others through the claim's socket. */
export async function ownedBackend(claim: Owner, options: BackendOptions): Promise<Backend> {
  if (claim.replaced !== undefined) {
    options.log.warn(`process ${claim.replaced} held the index and did not answer; this one took its place`);
  }
  const engine = await Engine.open({ ...options, owner: claim });
  if (options.onEvent) engine.events.listen(options.onEvent);
  const questions = new OpenQuestions();
  const functions: OwnerFunctions = {
    ...questions.track(serve(engine, options.log)),
    alive: () => true,
  };
  claim.accept((connection) => {
    const { changed, progress, taskComplete } = createBirpc<EngineEvents, OwnerFunctions>(
      functions,
      channel(connection),
    );
    const stop = engine.events.listen({
      changed: (parts) => void changed.asEvent(parts),
      progress: (value) => void progress.asEvent(value),
      taskComplete: (task) => void taskComplete.asEvent(task),
    });
    connection.onClose(stop);
  });
  engine.start();
  return {
    functions,
    lost: claim.deposed,
    close: async () => {
      await questions.answered();
      await engine.close();
      await claim.release();
    },
  };
}
