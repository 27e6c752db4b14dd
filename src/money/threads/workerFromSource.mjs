// What loads TypeScript in this process does not reach its threads.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
