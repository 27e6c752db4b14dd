import { changeMarket } from '../upkeep/changeMarket.ts';
import { questions } from '../questions.ts';

/** What a thread can do with a market: answer a question, or make the next market. */
export const tasks = { ...questions, changeMarket };

export type Tasks = typeof tasks;
