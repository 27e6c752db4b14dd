import { isDeepStrictEqual } from 'node:util';
import { contendersOf, type Contender } from '../contenders/contender.ts';
import { differenceOf } from '../contenders/oneshot.mjs';
import type { Question } from '../questions.ts';

/** Asks every contender some values of each question. Throws if an answer differs from that of the first contender. */
export async function checkAnswers(
  contenders: readonly Contender[],
  questions: readonly Question[],
  samples: number,
): Promise<string[]> {
  const report: string[] = [];
  for (const question of questions) {
    const values = question.values.slice(0, samples);
    const sizes: string[] = [];
    for (const [index, each] of values.entries()) {
      const answers = await Promise.all(
        contendersOf(question, contenders).map(async (contender) => {
          const answer = await contender.prepare(question, each)();
          const bytes = Buffer.isBuffer(answer) ? answer.length : JSON.stringify(answer).length;
          return { name: contender.name, bytes, plain: plain(contender.name, question, read(contender.name, answer)) };
        }),
      );
      if (index === 0) sizes.push(...answers.map(({ name, bytes }) => `${name} ${bytes.toLocaleString('en')}`));
      const [first] = answers;
      for (const { name, plain: found } of answers) {
        if (!question.comparable || isDeepStrictEqual(found, first?.plain)) continue;
        throw new Error(
          `${question.name} ${JSON.stringify(each)}: ${name} and ${first?.name} disagree:\n${difference(found, first?.plain)}`,
        );
      }
    }
    const verdict = question.comparable ? `${values.length} equal answers` : 'not compared';
    report.push(`${question.name}: ${verdict}; bytes of the first answer: ${sizes.join(', ')}`);
  }
  return report;
}

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

function read(contender: string, answer: unknown): Loose {
  if (contender === 'raw') return { rows: answer };
  const { data, errors } = JSON.parse(String(answer)) as { data: Loose; errors?: { message: string }[] };
  if (errors) throw new Error(`${contender}: ${errors.map(({ message }) => message).join('; ')}`);
  return data;
}

/** Converts an answer to a form that all contenders share. */
function plain(contender: string, { name }: Question, data: Loose): unknown {
  if (name === 'search') return null;
  if (name === 'totals') return totals(contender, data);
  if (name === 'documents') return documents(contender, data);
  if (name === 'legs') return legs(contender, data);
  if (name === 'differences') return differences(contender, data);
  return rowsOf(contender, data).map((row) => organization(contender, row));
}

/** Sums in cents. */
function totals(contender: string, data: Loose): unknown {
  if (contender === 'auto') {
    const { count, node } = data['dealsConnection'].aggregate;
    return { count: count.nodes, committed: Number(node.committedUsd.sum), paid: Number(node.paidUsd.sum) };
  }
  const own = contender === 'api' ? data['dealTotals'][0] : contender === 'raw' ? data['rows'][0] : data['totals'];
  const cents = (usd: unknown) => (contender === 'api' ? Math.round(Number(usd) * 100) : Number(usd));
  return { count: own.count, committed: cents(own.committedUsd), paid: cents(own.paidUsd) };
}

function documents(contender: string, data: Loose): unknown {
  const nodes = (page: Loose): Loose[] => page['edges'].map(({ node }: Loose) => node);
  const found: Loose[] = contender === 'api' ? nodes(data['documents']) : (data['rows'] ?? data['documents']);
  return found.map(({ key, title, url, publishedOn, publishedTo, publisher, publishers, claims }) => ({
    ...{ key, title, url, publishedOn: publishedOn ?? publishedTo, publisher: (publisher ?? publishers[0]).key },
    claims: (contender === 'api' ? nodes(claims) : (claims as Loose[])).map(
      (claim) => `${claim['key']} ${claim['locator']} ${claim['rank']}`,
    ),
  }));
}

function legs(contender: string, data: Loose): unknown {
  const found: Loose[] =
    contender === 'api' ? data['legs'].edges.map(({ node }: Loose) => node) : (data['rows'] ?? data['legs']);
  return found.map(({ from, to, kind, stage, binding, amount, amountUsd, deals }) => ({
    ...{ from, to, kind, stage, binding },
    cents: contender === 'api' ? Math.round(Number(amount?.usd ?? -1) * 100) : (amountUsd ?? -100),
    deals: deals.map(({ key }: Loose) => key).sort(),
  }));
}

function differences(contender: string, data: Loose): unknown {
  if (contender === 'raw') return data['rows'].map(differenceOf).map(inOneOrder);
  if (contender !== 'api') return data['differences'].map(inOneOrder);
  return data['differences'].edges.map(({ node: { subject, ...more } }: Loose) => inOneOrder({ ...subject, ...more }));
}

/** Which order the fields have is no part of the answer. */
const inOneOrder = ({ key, caption, change, fields, claims }: Loose) => ({
  ...{ key, caption, change, claims },
  fields: fields.map(({ field, before, after }: Loose) => `${field}: ${before} ${after}`).sort(),
});

function rowsOf(contender: string, data: Loose): Loose[] {
  if (contender === 'raw') return data['rows'];
  if (contender === 'api') {
    return data['entities'] ? data['entities'].edges.map(({ node }: Loose) => node) : [data['entity']];
  }
  return data['organizations'] ?? [data['organization']];
}

function organization(contender: string, { key, name, kind, country, deals }: Loose): unknown {
  const list: Loose[] = contender === 'api' ? (deals?.edges ?? []).map(({ node }: Loose) => node) : (deals ?? []);
  return {
    key,
    name,
    kind: kind ?? null,
    country: country ?? null,
    deals: list.map((deal) => dealOf(contender, deal)),
  };
}

function dealOf(contender: string, deal: Loose): unknown {
  const { key, caption, stage = null } = deal;
  const common = { key, caption, stage };
  const printed = (role: string, entity: Loose) => `${role} ${entity['key']} ${entity['name']}`;
  if (contender === 'api') {
    return {
      ...common,
      cents: deal['amount']?.usd ? Math.round(Number(deal['amount'].usd) * 100) : null,
      from: deal['date']?.from ?? null,
      parties: deal['parties'].map(({ role, entity }: Loose) => printed(role, entity)).sort(),
      url: deal['evidence']?.edges[0]?.node.document.url ?? null,
    };
  }
  const parties: Loose[] =
    contender === 'auto'
      ? deal['partiesConnection'].edges.map(({ properties, node }: Loose) => ({ ...properties, entity: node }))
      : deal['parties'];
  return {
    ...common,
    cents: deal['amountUsd'] === null ? null : Number(deal['amountUsd']),
    from: deal['dateFrom'] ?? null,
    parties: parties.flatMap(({ roles, entity }) => roles.map((role: string) => printed(role, entity as Loose))).sort(),
    url:
      (contender === 'auto'
        ? deal['claims']?.find(({ key: claim }: Loose) => claim === deal['leadingClaim'])?.documents[0].url
        : deal['source']?.url) ?? null,
  };
}

function difference(one: unknown, other: unknown): string {
  const [left, right] = [JSON.stringify(one, null, 1).split('\n'), JSON.stringify(other, null, 1).split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  const around = (lines: string[]) => lines.slice(Math.max(0, at - 3), at + 3).join('\n');
  return `${around(left)}\nagainst\n${around(right)}`;
}
