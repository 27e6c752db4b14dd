import { parseDateInterval, type DateInterval } from '../../src/model/dateInterval.ts';
import { paperDays, takenBack, type Story } from './randomStories.ts';

/** One entry: the first day, the last one, the key of its subject, the stage that a deal came to, and the one it is in. */
export type PlainEntry = readonly [
  ...[from: string | null, to: string | null, subject: string],
  ...[stage: string | null, now: string | null],
];

export interface TimelineQuestion {
  /** Numbers of entities. */
  readonly about: readonly number[];
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

const stages = ['RUMOURED', 'ANNOUNCED', 'SIGNED', 'PARTLY_PAID', 'COMPLETED', 'TERMINATED'];

/** What happened in a story, derived from its claims and not from the rows of the program. */
export function plainTimeline(name: string, story: Story, question: TimelineQuestion): PlainEntry[] {
  const asOf = question.asOf ?? '9999-12-31';
  const isKnown = (paper: number) => {
    const isBack = paper === takenBack.paper && (question.knownAt === null || question.knownAt >= takenBack.on);
    return paperDays[paper]! <= (question.knownAt ?? '9999-12-31') && !isBack;
  };
  const isAsked = (entities: readonly (number | null)[]) =>
    entities.some((entity) => entity !== null && question.about.includes(entity));
  /** A claim holds from the last day of its date on; without one, from the day of the first known document, in its date. */
  const begins = (date: DateInterval | null, papers: readonly number[]) =>
    date?.to ?? [date?.from ?? '', papers.map((paper) => paperDays[paper]!).sort()[0]!].sort()[1]!;
  const interval = (date: string | null) => (date === null ? null : parseDateInterval(date));
  const found: [DateInterval | null, string, string | null, string | null][] = [];

  for (const [index, { kind, parties, tellings }] of story.deals.entries()) {
    if (!isAsked(kind === 'ShareSale' ? parties : parties.slice(0, 2))) continue;
    const known = tellings
      .filter(({ paper }) => isKnown(paper))
      .map(({ paper, date, stage }) => ({ date: interval(date), stage, start: begins(interval(date), [paper]) }))
      .filter(({ start }) => start <= asOf);
    /** A deal reaches a stage on the day it begins, unless it has reached a later one by then. */
    const reached = known.filter(({ stage, start }) =>
      known.every((other) => other.start > start || stages.indexOf(other.stage) <= stages.indexOf(stage)),
    );
    const now = reached.toSorted((one, other) => stages.indexOf(other.stage) - stages.indexOf(one.stage))[0];
    if (now === undefined) continue;
    const key = `${name}-deal-${index}`;
    found.push([now.date, key, null, now.stage]);
    for (const { date, stage } of reached) {
      if (date?.from !== now.date?.from || date?.to !== now.date?.to) found.push([date, key, stage, now.stage]);
    }
  }
  const tell = (
    key: string,
    written: string | null,
    papers: readonly number[],
    entities: readonly (number | null)[],
  ) => {
    const known = papers.filter(isKnown);
    const date = interval(written);
    if (known.length > 0 && isAsked(entities) && begins(date, known) <= asOf) found.push([date, key, null, null]);
  };
  for (const [index, { speaker, about, date, papers }] of story.statements.entries()) {
    tell(`${name}-word-${index}`, date, papers, [speaker, ...about]);
  }
  for (const [index, { of, towards, date, papers }] of story.figures.entries()) {
    tell(`${name}-figure-${index}`, date, papers, [of, towards]);
  }

  /** By the first day, or the last one if there is no first day; "from then on" comes after what ends. */
  const places = ([from, to, subject, stage]: PlainEntry) => [from ?? to!, to ?? '9999', subject, stage ?? ''];
  const compare = (one: PlainEntry, other: PlainEntry): number =>
    String(places(one)) < String(places(other)) ? -1 : 1;
  return found
    .flatMap(([date, ...rest]): PlainEntry[] => (date === null ? [] : [[date.from, date.to, ...rest]]))
    .filter(([first, last]) => (last ?? '9999') >= (question.from ?? '') && (first ?? '') <= (question.to ?? '9999'))
    .sort(compare);
}
