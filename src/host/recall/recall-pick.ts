import { type QuickInputButton, ThemeIcon, commands, env, window } from 'vscode';
import type { EngineApi } from '../../shared/engine-api.ts';
import { LONGEST_QUERY } from '../../shared/limits.ts';
import { sentenceOf } from '../commands.ts';
import { Disposables } from '../disposables.ts';
import { type Log, describeError } from '../../shared/log.ts';
import type { Transcripts } from '../sessions/transcripts.ts';
import type { WorkspacePlace } from '../workspace-project.ts';
import {
  ADD_TO_CHAT,
  type Asked,
  COPY,
  type RecallItem,
  hitItems,
  notice,
  scopeItem,
  sessionItems,
} from './recall-items.ts';

const DEBOUNCE_MS = 40;
const LIMIT = 50;
const LATEST = 20;
/** A command of the Codex extension; absent where that is not installed. */
const ADD_TO_THREAD = 'chatgpt.addToThread';

const HERE: QuickInputButton = { iconPath: new ThemeIcon('folder'), tooltip: 'Look in This Project Only' };
const EVERYWHERE: QuickInputButton = { iconPath: new ThemeIcon('globe'), tooltip: 'Look in All Projects' };

export interface RecallParts {
  engine: EngineApi;
  place: WorkspacePlace;
  transcripts: Transcripts;
  log: Log;
}

/** Opens the search in past sessions. Answers that were overtaken by more typing are dropped. */
export function showRecall(parts: RecallParts, query = ''): void {
  const { engine, place, log } = parts;
  const here = place.place;
  const pick = window.createQuickPick<RecallItem>();
  const disposables = new Disposables();
  let everywhere = here.project === null;
  let asked = 0;
  let timer: NodeJS.Timeout | undefined;
  /** The list does not answer yet what stands in the field. */
  let stale = true;
  /** Enter was pressed meanwhile: the first answer is meant, not what stood in the list before. */
  let openFirst = false;

  // The order is the engine's: without this VS Code puts lines that match the whole query letter by letter first.
  Object.assign(pick, { sortByLabel: false });
  pick.matchOnDescription = false;
  pick.matchOnDetail = false;
  pick.value = query;

  const dress = (): void => {
    pick.title = everywhere ? 'Recall: all projects' : `Recall: ${here.name}`;
    pick.placeholder = 'Search your Codex sessions (role:user, repo:name, after:yesterday, failed:)';
    pick.buttons = here.project === null ? [] : [everywhere ? HERE : EVERYWHERE];
  };

  const search = async (): Promise<void> => {
    const mine = ++asked;
    const project = everywhere ? null : here.project;
    // A blank at the end says that the last word is whole.
    const words = pick.value.trim() === '' ? '' : pick.value.slice(0, LONGEST_QUERY);
    pick.busy = true;
    const items = await find(engine, words, { project, now: Date.now(), everywhere }).catch(
      (error: unknown) => {
        log.warn(`recall: ${describeError(error)}`);
        return [notice(sentenceOf(error))];
      },
    );
    if (mine !== asked || disposables.disposed) return;
    pick.busy = false;
    const offered = items.some(({ widens }) => widens !== undefined);
    pick.items = here.project === null || offered ? items : [...items, scopeItem(everywhere)];
    const first = items.find(({ place: where }) => where !== undefined);
    // A line that only says something is not what Enter is for.
    if (first !== undefined) pick.activeItems = [first];
    stale = false;
    if (openFirst) open(first);
  };

  const look = (inAll: boolean): void => {
    everywhere = inAll;
    stale = true;
    dress();
    void search();
  };

  const open = (item: RecallItem | undefined): void => {
    openFirst = false;
    if (item?.widens !== undefined) {
      look(item.widens);
      return;
    }
    const chosen = item?.place;
    if (chosen === undefined) return;
    pick.hide();
    void parts.transcripts.open(chosen.thread, chosen.line).catch((error: unknown) => {
      log.error(`recall: ${describeError(error)}`);
      void window.showErrorMessage(sentenceOf(error));
    });
  };

  disposables.add(pick);
  disposables.add({ dispose: () => clearTimeout(timer) });
  disposables.add(
    pick.onDidChangeValue(() => {
      stale = true;
      openFirst = false;
      clearTimeout(timer);
      timer = setTimeout(() => void search(), DEBOUNCE_MS);
    }),
  );
  disposables.add(pick.onDidTriggerButton(() => look(!everywhere)));
  disposables.add(
    pick.onDidTriggerItemButton(({ item, button }) => {
      if (item.text === undefined) return;
      if (button === COPY) void copy(item.text);
      if (button === ADD_TO_CHAT) void addToChat(item.text, item.place, parts.transcripts);
    }),
  );
  disposables.add(
    pick.onDidAccept(() => {
      if (stale) openFirst = true;
      else open(pick.selectedItems[0]);
    }),
  );
  disposables.add(pick.onDidHide(() => disposables.dispose()));

  dress();
  pick.show();
  void search();
}

async function find(
  engine: EngineApi,
  query: string,
  asked: Asked & { project: string | null },
): Promise<RecallItem[]> {
  const { project } = asked;
  if (query === '') return sessionItems(await engine.sessions({ project, limit: LATEST }), asked);
  return hitItems(await engine.recall({ query, project, limit: LIMIT }), query, asked);
}

async function copy(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage('$(check) Copied', 3_000);
}

/**
 * Hands a hit to the Codex extension's chat. Its command takes what is selected in the editor, so the place is opened and
 * selected first. Where there is no such command, or it fails, the text is on the clipboard.
 */
async function addToChat(text: string, place: RecallItem['place'], transcripts: Transcripts): Promise<void> {
  await env.clipboard.writeText(text);
  const known = await commands.getCommands(true);
  if (known.includes(ADD_TO_THREAD) && place !== undefined) {
    try {
      await transcripts.open(place.thread, place.line, true);
      await commands.executeCommand(ADD_TO_THREAD);
      return;
    } catch {
      // Private to the Codex extension: it may change, and the clipboard holds the text.
    }
  }
  void window.showInformationMessage('Copied. Paste it into the Codex chat.');
}
