import { Command } from 'commander';
import { dryRunFiles, ingestFiles } from '../ingest/ingestFiles.ts';
import { progress } from './progress.ts';
import { runProgram, say, withGraph } from './withGraph.ts';

const program = new Command('npm run ingest --')
  .description('Loads bundles into the graph, each in one transaction. Skips bundles that have not changed.')
  .argument(
    '<paths...>',
    'bundles (.yaml, .yml, .json, or a folder of .csv tables), streams of bundles (.jsonl), or folders of these',
  )
  .option('--dry-run', 'show what would change, with new conflicts and new rings of money, and write nothing')
  .action((paths: string[], { dryRun }: { dryRun?: boolean }) =>
    withGraph((graph) => (dryRun ? printDryRun(graph, paths) : ingestFiles(graph, paths, progress))),
  );

async function printDryRun(...work: Parameters<typeof dryRunFiles>): Promise<void> {
  const { bundles, subjects, conflicts, rings } = await dryRunFiles(...work);
  for (const [title, lines] of [
    ['New or changed bundles', bundles],
    ['Deals, ties, observations and statements', subjects],
    ['Conflicts', conflicts],
    ['New rings of money', rings],
  ] as const) {
    say(`${title}: ${lines.length === 0 ? 'none' : ''}`.trimEnd());
    for (const line of lines) say(`  ${line}`);
  }
  say('Nothing was written.');
}

await runProgram(program);
