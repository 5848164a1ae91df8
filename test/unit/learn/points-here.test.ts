import assert from 'node:assert/strict';
import { pointsHere } from '../../../src/learn/language/together/points-here.ts';

describe('the words that point at a project', () => {
  for (const [rule, words] of [
    ['In this repo run `make lint` before each commit.', 'this repo'],
    ['We use tabs in our codebase.', 'our codebase'],
    ['Benutze in diesem Projekt immer pnpm.', 'diesem Projekt'],
    ['Dans ce projet, les messages de commit sont en français.', 'ce projet'],
    ['En este repositorio no se usan clases.', 'este repositorio'],
    ['In questo progetto si usa pnpm.', 'questo progetto'],
    ['Neste projeto usamos pnpm.', 'Neste projeto'],
    ['В этом репозитории коммиты пишем по-русски.', 'этом репозитории'],
    ['このプロジェクトではタブを使う。', 'このプロジェクト'],
    ['이 저장소에서는 탭을 쓴다.', '이 저장소'],
    ['本项目统一用四个空格缩进。', '本项目'],
  ] as const)
    it(`are found in “${rule}”`, () => {
      assert.equal(pointsHere(rule), words);
    });

  for (const rule of [
    'Read the README of a project before you change it.',
    'Never create files outside the repository.',
    'Lies vor jeder Änderung die README eines Projekts.',
    'Demande avant de créer un projet.',
    'Перед работой прочитай README проекта.',
    '新しいプロジェクトでは最初にテストを書く。',
    '새 프로젝트에서는 먼저 테스트를 쓴다.',
    '每个项目都先写测试。',
  ])
    it(`are not in “${rule}”`, () => {
      assert.equal(pointsHere(rule), null);
    });
});
