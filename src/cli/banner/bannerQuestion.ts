import { parse } from 'graphql';
import type { TrustedDocuments } from '../../server/documents/readTrustedDocuments.ts';
import { readExampleOperations } from '../../server/routes/exampleOperations.ts';

/** A question that the banner asks the API, and the lines that show its answer. */
export interface BannerQuestion {
  readonly title: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly linesOf: (data: unknown) => string[];
}

/** Rings of money through NVIDIA or, if that question may not run, the first example or document that may. */
export function bannerQuestion(trusted: TrustedDocuments | null): BannerQuestion {
  if (trusted === null || trusted.has(parse(rings.document))) return rings;
  const example = readExampleOperations().find(({ document }) => trusted.has(parse(document)));
  if (example !== undefined) return { ...example, linesOf: firstLines };
  const title = `the first of the ${trusted.texts.length} trusted documents`;
  return { title, document: trusted.texts[0]!, variables: {}, linesOf: firstLines };
}

/** Enough to recognize the answer. */
const shownLines = 12;

function firstLines(data: unknown): string[] {
  const lines = JSON.stringify(data, null, 2).split('\n');
  return lines.length <= shownLines ? lines : [...lines.slice(0, shownLines), '…'];
}

interface Rings {
  readonly fundingCycles: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Ring }[];
  };
}

interface Ring {
  readonly entities: readonly { readonly name: string }[];
  readonly legs: readonly Leg[];
}

interface Leg {
  readonly kind: string;
  readonly stage: string | null;
  readonly binding: string | null;
  readonly amount: { readonly usd: string | null; readonly qualifier: string } | null;
}

const rings: BannerQuestion = {
  title: 'which money flows back to NVIDIA?',
  document: `{
  fundingCycles(through: ["nvidia"], maxLength: 3, first: 3) {
    totalCount
    edges { node { entities { name } legs { kind stage binding amount { usd qualifier } } } }
  }
}`,
  variables: {},
  linesOf(data) {
    const { totalCount, edges } = (data as Rings).fundingCycles;
    return [
      `${totalCount} rings; the ${edges.length} with the largest amounts:`,
      ...edges.map(({ node }) => `  ${ringText(node)}`),
    ];
  },
};

/** `NVIDIA -(Investment, up to $100B, non-binding)-> OpenAI -...-> NVIDIA` */
function ringText({ entities, legs }: Ring): string {
  const steps = entities.map(({ name }, index) => `${name} -(${legText(legs[index])})->`);
  return [...steps, entities[0]?.name].join(' ');
}

function legText(leg: Leg | undefined): string {
  if (leg === undefined) return '';
  const { kind, binding, amount } = leg;
  const usd = amount?.usd ?? null;
  const words = { UP_TO: 'up to ', AT_LEAST: 'at least ', ABOUT: 'about ' }[amount?.qualifier ?? ''] ?? '';
  const money = usd === null ? 'undisclosed' : `${words}$${Number(usd) / 1e9}B`;
  return [kind, money, ...(binding === 'NON_BINDING' ? ['non-binding'] : [])].join(', ');
}
