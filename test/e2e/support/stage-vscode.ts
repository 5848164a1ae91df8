import type { Workbench } from '../harness/workbench.ts';
import { Panel } from './panel.ts';
import { type Stage, createStage } from './stage.ts';
import { type SharedVscode, shareVscode } from './vscode.ts';

/** One VS Code on a stage of its own, for a suite's tests. */
export interface StageVscode {
  readonly shared: SharedVscode;
  /** These only from within a test or hook. */
  readonly stage: Stage;
  readonly workbench: Workbench;
  readonly panel: Panel;
}

/** Makes a stage and opens VS Code on its project before the suite's tests; ends both after them. */
export function shareStage(): StageVscode {
  let stage: Stage | undefined;
  const there = (): Stage => {
    if (stage === undefined) throw new Error('The stage is made before the first test.');
    return stage;
  };
  const shared = shareVscode(
    async () => {
      stage = await createStage();
      return { workspace: stage.project, codexHome: stage.codexHome };
    },
    async () => stage?.remove(),
  );
  return {
    shared,
    get stage() {
      return there();
    },
    get workbench() {
      return shared.vscode.workbench;
    },
    get panel() {
      return new Panel(shared.vscode.workbench);
    },
  };
}
