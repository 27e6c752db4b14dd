import type { Metric, Outlook } from '../vocabulary.ts';

/** The outlook of a figure for which a bundle gives none: the name of a metric can say that it is expected. */
export const outlookOf = (metric: Metric, stated: Outlook | undefined): Outlook =>
  stated ?? (metric === 'RENT_FORECAST' ? 'FORECAST' : 'ACTUAL');
