import { Command } from 'commander';
import { ingestFiles } from '../claims/ingestFiles.ts';
import { runProgram, say, withGraph } from './withGraph.ts';

const program = new Command('npm run ingest --')
  .description('Writes bundles into the graph, each in one transaction; those that it has already are left alone.')
  .argument('<paths...>', 'bundles (.yaml, .yml, .json), or folders of bundles')
  .action((paths: string[]) => withGraph((graph) => ingestFiles(graph, paths, say)));

await runProgram(program);
