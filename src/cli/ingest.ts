import { Command } from 'commander';
import { UserError } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import { readRows } from '../graph/Query.ts';
import { version } from '../graph/queries.ts';
import { foreseenLines } from '../ingest/foresee/foresee.ts';
import type { Report } from '../ingest/ingestBundles.ts';
import { dryRunFiles, ingestFiles } from '../ingest/ingestFiles.ts';
import { watchFiles } from '../ingest/watchFiles.ts';
import { Written } from '../ingest/Written.ts';
import { progress } from './progress.ts';
import { report, runProgram, say, withGraph } from './withGraph.ts';

const program = new Command('npm run ingest --')
  .description('Loads bundles into the graph, each in one transaction. Skips bundles that have not changed.')
  .argument(
    '<paths...>',
    'bundles (.yaml, .yml, .json, or a folder of .csv tables), streams of bundles (.jsonl), or folders of these',
  )
  .option('--dry-run', 'show what would change, with new conflicts and new rings of money, and write nothing')
  .option('--watch', 'do so again at each save, until Ctrl-C; write nothing')
  .action((paths: string[], { dryRun, watch }: { dryRun?: boolean; watch?: boolean }) => {
    const written = new Written();
    return withGraph(async (graph, signal) => {
      if (watch) await watchFiles(paths, () => printCheck(graph, paths), signal);
      else if (dryRun) for (const line of foreseenLines(await dryRunFiles(graph, paths))) say(line);
      else await ingestAndReport(graph, paths, written.noting(progress));
    }).catch((error: unknown) => {
      throw written.explain(error);
    });
  });

/** Reports the version at the end, for programs that want to read what was written (`x-min-graph-version`). */
async function ingestAndReport(graph: Graph, paths: readonly string[], progress: Report): Promise<void> {
  await ingestFiles(graph, paths, progress);
  const [now] = await readRows(graph, version);
  report(`The graph is at version ${now?.graphVersion}.`);
}

/** Prints the problems of bundles, or else what they would change, and how long the check took. */
async function printCheck(graph: Graph, paths: readonly string[]): Promise<void> {
  const start = performance.now();
  const [verdict, lines] = await dryRunFiles(graph, paths).then(
    (foreseen) => ['no problem', foreseenLines(foreseen)] as const,
    (error: unknown) => {
      if (error instanceof UserError) return ['problems', error.message.split('\n')] as const;
      throw error;
    },
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const count = verdict === 'problems' ? `problems: ${lines.length}` : verdict;
  say(`\n${new Date().toTimeString().slice(0, 8)} ${paths.join(', ')}: ${count} (${seconds} s)`);
  for (const line of lines) say(line);
  report('Watching. Save to check again; press Ctrl-C to end.');
}

await runProgram(program);
