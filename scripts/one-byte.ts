import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** V8 keeps a source in which one letter is not Latin at two bytes a letter, in every thread that loads it: 3 MB more for the engine. */
const beyondAscii = /[^\0-\x7f]/;

/**
 * Writes what esbuild leaves as it stands in words that it escapes: raw templates become plain ones, and expressions are made of a string.
 * Both mean the same and have the same text.
 */
export const withOneByte: Plugin = {
  name: 'with-one-byte',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return beyondAscii.test(source) ? { contents: asEscaped(source), loader: 'ts' } : undefined;
    });
  },
};

interface Rewrite {
  start: number;
  end: number;
  text: string;
}

/** TypeScript that esbuild can write in ASCII, and that means the same. */
export function asEscaped(source: string): string {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const rewrites: Rewrite[] = [];
  const visit = (node: ts.Node, isCalled: boolean): void => {
    const start = node.getStart(file);
    const text = source.slice(start, node.end);
    if (ts.isRegularExpressionLiteral(node) && beyondAscii.test(text))
      rewrites.push({ start, end: node.end, text: isCalled ? escaped(text) : made(text) });
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'String.raw')
      rewrites.push(...plainParts(node, file, source));
    ts.forEachChild(node, (child) => {
      visit(child, isCalled || ts.isFunctionLike(node));
    });
  };
  visit(file, false);
  let result = source;
  for (const { start, end, text } of rewrites.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}

/** What runs again and again stays a literal, which is compiled once. */
const escaped = (literal: string): string =>
  literal.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function made(literal: string): string {
  const end = literal.lastIndexOf('/');
  return `new RegExp(${JSON.stringify(literal.slice(1, end))}, ${JSON.stringify(literal.slice(end + 1))})`;
}

/** The tag goes, and what is raw between the substitutions is written so that it comes out as it stood. */
function plainParts(
  { tag, template }: ts.TaggedTemplateExpression,
  file: ts.SourceFile,
  source: string,
): Rewrite[] {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  return [
    { start: tag.getStart(file), end: template.getStart(file), text: '' },
    ...parts.map((part) => {
      const start = part.getStart(file) + 1;
      const end = part.end - (source.endsWith('${', part.end) ? 2 : 1);
      return { start, end, text: source.slice(start, end).replace(/[\\`]|\$(?=\{)/g, '\\$&') };
    }),
  ];
}
