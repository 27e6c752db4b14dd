import { Command, Option } from 'commander';
import { exportTables } from '../proof/exportTables.ts';
import { writeTemplates } from '../bundle/csv/writeTemplates.ts';
import { recordJudgement, type Reasons, type Verdict } from '../ingest/recordJudgement.ts';
import { removeBundle } from '../ingest/removeBundle.ts';
import { checkGraph } from '../proof/checkGraph.ts';
import { exportFiles, exportLines } from '../proof/exportBundles.ts';
import { restoreDump } from '../proof/dump/restoreDump.ts';
import { writeDump } from '../proof/dump/writeDump.ts';
import { fingerprintOf } from '../proof/fingerprintOf.ts';
import { likelyDuplicates } from '../proof/likelyDuplicates.ts';
import { rebuild } from '../proof/rebuild.ts';
import { progress } from './progress.ts';
import { report, runProgram, say, withGraph } from './withGraph.ts';

const program = new Command('npm run graph --').description('Checks, repairs, corrects and exports the graph.');

program
  .command('check')
  .description(
    'check every invariant; list breaches with the Cypher that shows them, and exit with code 1 if there are any',
  )
  .action(() =>
    withGraph(async (graph) => {
      let breaches = 0;
      for await (const { invariant, key, breach, show } of checkGraph(graph)) {
        breaches += 1;
        say(`${key}: ${breach}\n  invariant: ${invariant}\n  show it:   ${show}`);
      }
      say(breaches === 0 ? 'Every invariant holds.' : `${breaches} ${breaches === 1 ? 'breach' : 'breaches'}.`);
      if (breaches > 0) process.exitCode = 1;
      const pairs = await likelyDuplicates(graph);
      if (pairs.length > 0)
        say('These pairs may be the same entity. Decide with `npm run graph -- merge` or `separate`:');
      for (const { entities, because } of pairs) say(`  ${entities.join(' and ')}: ${because}`);
    }),
  );

program
  .command('rebuild')
  .description('recompute all derived data from the bundles and write the differences')
  .action(() =>
    withGraph((graph) =>
      rebuild(graph, (bundle, repaired) =>
        say(`${bundle}: ${repaired.length === 0 ? 'nothing to repair' : `repaired ${repaired.join(', ')}`}`),
      ),
    ),
  );

program
  .command('fingerprint')
  .description('print a hash of the graph, for the whole graph and by label, to compare it with another')
  .action(() =>
    withGraph(async (graph) => {
      const { whole, parts } = await fingerprintOf(graph);
      for (const { labels, nodes, fingerprint } of parts)
        say(`${fingerprint}  ${String(nodes).padStart(8)}  ${labels}`);
      say(`${whole}  the whole graph`);
    }),
  );

program
  .command('export')
  .description('export all bundles: as JSON Lines to standard output, or as YAML files or CSV tables')
  .option('--to <folder>', 'write one YAML file for each bundle into this folder')
  .addOption(
    new Option('--csv <folder>', 'create this folder, with a folder of CSV tables for each bundle').conflicts('to'),
  )
  .action(({ to, csv }: { to?: string; csv?: string }) =>
    withGraph(async (graph) => {
      if (to !== undefined) for (const file of await exportFiles(graph, to)) say(file);
      else if (csv !== undefined) for await (const line of exportTables(graph, csv)) say(line);
      else for await (const line of exportLines(graph)) process.stdout.write(line);
    }),
  );

program
  .command('dump')
  .description('write all bundles and the fingerprint of the graph into a new folder, to restore it elsewhere')
  .argument('<folder>')
  .action((folder: string) =>
    withGraph(async (graph) => {
      const { bundles, fingerprint } = await writeDump(graph, folder, report);
      say(`${folder}: ${bundles.length} bundles of a graph with the fingerprint ${fingerprint.whole}.`);
    }),
  );

program
  .command('restore')
  .description('load a dump into an empty database, and prove that the graph has the fingerprint of the original')
  .argument('<folder>')
  .action((folder: string) =>
    withGraph(async (graph) => {
      const { bundles, fingerprint } = await restoreDump(graph, folder, progress);
      say(`Restored and proved: ${bundles.length} bundles, fingerprint ${fingerprint.whole}.`);
    }),
  );

program
  .command('remove')
  .description('remove a bundle with everything that only it states; refused while other bundles need it')
  .argument('<bundle>')
  .option('--dry-run', 'show what would go and change, and write nothing')
  .action((key: string, { dryRun }: { dryRun?: boolean }) =>
    withGraph((graph) => removeBundle(graph, key, say, dryRun === true)),
  );

program
  .command('template')
  .description('create a folder with empty CSV tables for a new bundle, to fill in and load with `npm run ingest`')
  .argument('<folder>')
  .action(async (folder: string) => {
    for (const file of await writeTemplates(folder)) say(file);
  });

judging('retract', '<claim or document>', 'retract a claim, or all claims of a document', ([key]) =>
  retraction(key!, 'RETRACTED'),
);
judging('uphold', '<claim or document>', 'undo a retraction', ([key]) => retraction(key!, 'UPHELD'));
judging('merge', '<merged> <into>', 'merge the first entity into the second', ([merged, into]) => ({
  ...{ merged: merged!, into: into! },
  verdict: 'SAME',
}));
judging('separate', '<merged> <into>', 'undo a merge, or record that two entities are different', ([merged, into]) => ({
  ...{ merged: merged!, into: into! },
  verdict: 'DIFFERENT',
}));

/** Adds a command that records a judgement: who judged, when and why. */
function judging(
  name: string,
  keys: string,
  description: string,
  verdictOn: (keys: readonly string[]) => Verdict,
): void {
  const command = program.command(name).description(description);
  for (const key of keys.match(/<[^>]+>/g) ?? []) command.argument(key.replaceAll(' ', '-'));
  command
    .requiredOption('--by <name>', 'name of the person who judges')
    .requiredOption('--on <day>', 'day of the judgement, such as 2026-11-23')
    .requiredOption('--why <reason>', 'reason for the judgement')
    .action((...args: unknown[]) => {
      const given = command.args;
      const reasons = args.at(-2) as Reasons;
      return withGraph((graph) => recordJudgement(graph, verdictOn(given), reasons, say));
    });
}

/** The key of a claim contains an `@`; the key of a document does not. */
const retraction = (key: string, verdict: 'RETRACTED' | 'UPHELD'): Verdict => ({
  ...(key.includes('@') ? { claim: key } : { document: key }),
  verdict,
});

await runProgram(program);
