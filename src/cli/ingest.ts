import { Command } from 'commander';
import { dryRunFiles, ingestFiles } from '../ingest/ingestFiles.ts';
import { progress } from './progress.ts';
import { runProgram, say, withGraph } from './withGraph.ts';

const program = new Command('npm run ingest --')
  .description('Writes bundles into the graph, each in one transaction; those that it has already are left alone.')
  .argument(
    '<paths...>',
    'bundles (.yaml, .yml, .json, a folder of .csv tables), streams of bundles (.jsonl), or folders of these',
  )
  .option('--dry-run', 'tell what would change, which conflicts appear and which rings of money close; write nothing')
  .action((paths: string[], { dryRun }: { dryRun?: boolean }) =>
    withGraph((graph) => (dryRun ? foretell(graph, paths) : ingestFiles(graph, paths, progress))),
  );

async function foretell(...work: Parameters<typeof dryRunFiles>): Promise<void> {
  const { bundles, subjects, conflicts, rings } = await dryRunFiles(...work);
  for (const [title, lines] of [
    ['Bundles that the graph lacks', bundles],
    ['Deals, ties, figures and opinions', subjects],
    ['Conflicts', conflicts],
    ['Rings of money that would close', rings],
  ] as const) {
    say(`${title}: ${lines.length === 0 ? 'none' : ''}`.trimEnd());
    for (const line of lines) say(`  ${line}`);
  }
  say('Nothing was written.');
}

await runProgram(program);
