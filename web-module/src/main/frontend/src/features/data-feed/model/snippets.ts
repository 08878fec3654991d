import changesNode from './snippets/changes.mjs?raw';
import changesPython from './snippets/changes.py?raw';
import changesShell from './snippets/changes.sh?raw';
import downloadNode from './snippets/download.mjs?raw';
import downloadPython from './snippets/download.py?raw';
import downloadShell from './snippets/download.sh?raw';
import refreshNode from './snippets/refresh.mjs?raw';
import refreshPython from './snippets/refresh.py?raw';
import refreshShell from './snippets/refresh.sh?raw';

export const tasks = ['download', 'changes', 'refresh'] as const;
export type Task = (typeof tasks)[number];

export const languages = ['curl', 'python', 'node'] as const;
export type Language = (typeof languages)[number];

const PLACE_OF_SITE = '__SITE__';

const snippets: Record<Task, Record<Language, string>> = {
  download: { curl: downloadShell, python: downloadPython, node: downloadNode },
  changes: { curl: changesShell, python: changesPython, node: changesNode },
  refresh: { curl: refreshShell, python: refreshPython, node: refreshNode },
};

/** How a snippet is started, once it is saved under the name. */
export const commands: Record<Language, (task: Task) => string> = {
  curl: (task) => `bash ${task}.sh`,
  python: (task) => `python3 ${task}.py`,
  node: (task) => `node ${task}.mjs`,
};

/** A whole program that runs as it is, against a site. */
export function snippetOf(task: Task, language: Language, site: string): string {
  return snippets[task][language].replaceAll(PLACE_OF_SITE, site);
}
