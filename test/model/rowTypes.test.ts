import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const path = 'src/derive/deal/projectDeal.ts';

/** What the compiler says about the rows of deals after changes that are not written to disk. */
function complaintsAfter(...changes: readonly (readonly [before: string, after: string])[]): string[] {
  const text = readFileSync(path, 'utf8');
  const changed = changes.reduce((each, [before, after]) => {
    expect(each).toContain(before);
    return each.replace(before, after);
  }, text);
  const { config } = ts.readConfigFile('tsconfig.json', (name) => ts.sys.readFile(name)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [path], include: [] }, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (name) => (join(name) === join(path) ? changed : readFile(name));
  const program = ts.createProgram([path], { ...options, noEmit: true }, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it(
  'a property of a deal that the stored model does not have, or that no row gives, is an error of types',
  { timeout: 60_000 },
  () => {
    const complaints = complaintsAfter(
      ['instrument: state.instrument', 'instrument: state.instrument,\n    instrumentt: state.instrument'],
      [
        '      ...{ kind, family: dealKinds[kind].family, stage, binding, ',
        '      ...{ kind, family: dealKinds[kind].family, stage, ',
      ],
    );
    expect(complaints.join('\n')).toMatch(/'instrumentt' does not exist in type/);
    expect(complaints.join('\n')).toMatch(/Property 'binding' is missing in type/);
    expect(complaints).toHaveLength(2);
  },
);
