import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { nodes, relationships } from '../support/graphSets.ts';
import { editedBundle } from './editedBundle.ts';

const small = 'test/ingest/bundles/small.yaml';
const figure = 'nvidia-loss-of-value/value/VALUE';

/** The small bundle with a statement that disputes the sale and the figure. */
const disputed = () =>
  editedBundle('small.yaml', [
    '    stance: NEUTRAL\n',
    '    stance: NEUTRAL\n    disputes: [sale, nvidia-loss-of-value]\n',
  ]);

describe('conflicts in the graph', () => {
  const graph = openGraph();
  const ingest = (...paths: string[]) => ingestFiles(graph, paths, () => {});
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it('connect their subject, the chosen claim and those passed over', async () => {
    await ingest(small);
    expect(await nodes(graph, 'Conflict', 'type', 'field', 'chosenValue')).toEqual([
      `${figure} | VALUE | value | -$143.127B`,
    ]);
    expect(await relationships(graph, 'ON|CHOSE|PASSED_OVER', 'value', 'position')).toEqual([
      'closing -PASSED_OVER-> closing@undated@small | SoftBank Vision Fund 2 | 0',
      'nvidia-loss-of-value -PASSED_OVER-> nvidia-loss-of-value@reprint@small | about -$170B | 0',
      `${figure} -CHOSE-> nvidia-loss-of-value@agency@small | - | -`,
      `${figure} -ON-> nvidia-loss-of-value | - | -`,
      `${figure} -PASSED_OVER-> nvidia-loss-of-value@reprint@small | about -$170B | 0`,
    ]);
  });

  it('appear and disappear with a statement that disputes, though nothing else of the subject changes', async () => {
    await ingest(small);
    const sale = async () => (await nodes(graph, 'Deal', 'disputed')).find((line) => line.startsWith('sale '));
    const keys = () => nodes(graph, 'Conflict');
    expect([await sale(), await keys()]).toEqual(['sale | false', [figure]]);
    await ingest(await disputed());
    expect([await sale(), await keys()]).toEqual([
      'sale | true',
      ['nvidia-loss-of-value/DENIAL', figure, 'sale/DENIAL'],
    ]);
    expect((await relationships(graph, 'PASSED_OVER', 'value')).filter((line) => line.startsWith('sale/'))).toEqual([
      'sale/DENIAL -PASSED_OVER-> goto-safe@agency@small | The money will be raised safely.',
    ]);
    await ingest(small);
    expect([await sale(), await keys()]).toEqual(['sale | false', [figure]]);
  });

  it('stay when their subject is derived again for another reason', async () => {
    await ingest(await disputed());
    const later = await editedBundle('later.yaml', [
      /deals:[^]*$/,
      `deals:
  - key: sale
    kind: ShareSale
    claims: [{ sources: [{ document: filing, locator: note 9 }], instrument: common stock }]
`,
    ]);
    await ingest(later);
    expect(await nodes(graph, 'Conflict')).toContain('sale/DENIAL');
  });

  it('are removed with their subject', async () => {
    await ingest(small);
    await ingest(
      await editedBundle('small.yaml', [/observations:[^]*?(?=statements:)/, ''], [', nvidia-loss-of-value', '']),
    );
    expect(await nodes(graph, 'Conflict')).toEqual([]);
  });
});
