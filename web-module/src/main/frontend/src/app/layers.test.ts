import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

/** Proves on a line each that the rules for imports and texts can fail; the lint run proves that nothing does. */
async function faultsOf(code: string, filePath: string): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ['no-restricted-imports', 'no-restricted-syntax'].includes(ruleId),
  });
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}

it.each([
  ['src/features/deals/api/x.ts', `import '@/features/jobs/api/jobs';`],
  ['src/features/deals/api/x.ts', `import '../../jobs/api/jobs';`],
  ['src/features/deals/api/x.ts', `import '@/app/app';`],
  ['src/features/deals/api/x.ts', `import '@/mocks/handlers';`],
  ['src/ui/x.ts', `import '@/features/jobs/api/jobs';`],
  ['src/lib/query/x.ts', `import '@/ui/theme';`],
  ['src/app/shell/x.ts', `import '@/mocks/handlers';`],
])('refuses in %s: %s', async (file, code) => {
  expect(await faultsOf(code, file)).toHaveLength(1);
});

it('refuses a text outside the catalogue', async () => {
  const code = `export const X = () => <p title="Some words">Some words</p>;`;

  expect(await faultsOf(code, 'src/ui/x.tsx')).toHaveLength(2);
});

it('lets a feature use ui and lib', async () => {
  const code = `import '@/ui/theme'; import '@/lib/texts'; import '../model/filters';`;

  expect(await faultsOf(code, 'src/features/deals/api/x.ts')).toEqual([]);
});
