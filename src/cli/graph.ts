import { Command, Option } from 'commander';
import { exportTables } from '../proof/exportTables.ts';
import { writeTemplates } from '../bundle/csv/writeTemplates.ts';
import { judgeNow, type Reasons, type Verdict } from '../ingest/recordJudgement.ts';
import { checkGraph } from '../proof/checkGraph.ts';
import { exportFiles, exportLines } from '../proof/exportBundles.ts';
import { fingerprintOf } from '../proof/fingerprintOf.ts';
import { likelyDuplicates } from '../proof/likelyDuplicates.ts';
import { rebuild } from '../proof/rebuild.ts';
import { runProgram, say, withGraph } from './withGraph.ts';

const program = new Command('npm run graph --').description(
  'Proves, mends, judges and gives back what the graph holds.',
);

program
  .command('check')
  .description('prove every invariant; breaches with the Cypher that shows them; exit code 1 where there are any')
  .action(() =>
    withGraph(async (graph) => {
      let breaches = 0;
      for await (const { invariant, key, breach, show } of checkGraph(graph)) {
        breaches += 1;
        say(`${key}: ${breach}\n  should hold: ${invariant}\n  show it:     ${show}`);
      }
      say(breaches === 0 ? 'Every invariant holds.' : `${breaches} breaches.`);
      if (breaches > 0) process.exitCode = 1;
      const pairs = await likelyDuplicates(graph);
      if (pairs.length > 0) say('For a person to judge (`npm run graph -- merge` or `separate`): these may be one:');
      for (const { entities, because } of pairs) say(`  ${entities.join(' and ')}: ${because}`);
    }),
  );

program
  .command('rebuild')
  .description('compute all that is derived anew from what bundles say, and write what differs')
  .action(() =>
    withGraph((graph) =>
      rebuild(graph, (bundle, mended) =>
        say(`${bundle}: ${mended.length === 0 ? 'nothing to mend' : `mended ${mended.join(', ')}`}`),
      ),
    ),
  );

program
  .command('fingerprint')
  .description('print what tells this graph from another, whole and by label')
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
  .description('give all bundles back: a stream of JSON Lines, a YAML file each, or a folder of CSV tables each')
  .option('--to <folder>', 'write a YAML file for each bundle into this folder')
  .addOption(
    new Option('--csv <folder>', 'write a folder of CSV tables for each bundle into this new one').conflicts('to'),
  )
  .action(({ to, csv }: { to?: string; csv?: string }) =>
    withGraph(async (graph) => {
      if (to !== undefined) for (const file of await exportFiles(graph, to)) say(file);
      else if (csv !== undefined) for await (const line of exportTables(graph, csv)) say(line);
      else for await (const line of exportLines(graph)) process.stdout.write(line);
    }),
  );

program
  .command('template')
  .description('write empty CSV tables for a bundle of your own into a new folder, for `npm run ingest`')
  .argument('<folder>')
  .action(async (folder: string) => {
    for (const file of await writeTemplates(folder)) say(file);
  });

judging('retract', '<claim or document>', 'let a claim, or all that a document says, not count any more', ([key]) =>
  retraction(key!, 'RETRACTED'),
);
judging('uphold', '<claim or document>', 'take a retraction back', ([key]) => retraction(key!, 'UPHELD'));
judging('merge', '<merged> <into>', 'let the second entity stand for both', ([merged, into]) => ({
  ...{ merged: merged!, into: into! },
  verdict: 'SAME',
}));
judging('separate', '<merged> <into>', 'take a merge back, or say that two are not one', ([merged, into]) => ({
  ...{ merged: merged!, into: into! },
  verdict: 'DIFFERENT',
}));

/** A command that writes a judgement, with who judged, when and why. */
function judging(
  name: string,
  keys: string,
  description: string,
  verdictOn: (keys: readonly string[]) => Verdict,
): void {
  const command = program.command(name).description(description);
  for (const key of keys.match(/<[^>]+>/g) ?? []) command.argument(key.replaceAll(' ', '-'));
  command
    .requiredOption('--by <name>', 'who judges')
    .requiredOption('--on <day>', 'the day of the judgement, such as 2026-11-23')
    .requiredOption('--why <reason>', 'the reason, for whoever asks later')
    .action((...args: unknown[]) => {
      const given = command.args;
      const reasons = args.at(-2) as Reasons;
      return withGraph((graph) => judgeNow(graph, verdictOn(given), reasons, say));
    });
}

/** The key of a claim holds an `@`, that of a document does not. */
const retraction = (key: string, verdict: 'RETRACTED' | 'UPHELD'): Verdict => ({
  ...(key.includes('@') ? { claim: key } : { document: key }),
  verdict,
});

await runProgram(program);
