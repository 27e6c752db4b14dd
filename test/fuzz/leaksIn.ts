/** What no answer may contain, whatever it is about. `secrets` are added: addresses, passwords and paths of this run. */
const always = [/Neo\.(Client|Database|Transient)\w*\.[\w.]+/, /\bbolt(\+s+c?)?:\/\/\S+/, /\bneo4j(\+s+c?)?:\/\/\S+/];
/** What no error may contain. The data of an answer has addresses, and may have any word. */
const inErrors = [
  // Statements.
  /\b(MATCH|MERGE|CREATE|UNWIND|CALL|RETURN|WHERE|DETACH)\b[^.]{0,40}[({$]\S*/,
  /\bCYPHER \d+\b.*/,
  // Paths, in the program and on the machine.
  /\b\w+\.(ts|js|mjs|cypher):\d+/,
  /\n\s+at .*/,
  /(^|[\s"'(])\/(app|etc|home|opt|root|srv|tmp|usr|var|work)\/\S*/,
  /\bnode_modules\S*/,
  /\bfile:\/\/\S+/,
  // Hosts.
  /\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b/,
  /\blocalhost(:\d+)?\b/,
  // Messages of the runtime.
  /\bE(CONN|NOENT|PIPE|TIMEDOUT|ACCES)\w*\b/,
  /\bCannot (read|set) properties\b.*/,
  /\bis not (a function|iterable|defined)\b/,
  /\b(Type|Range|Reference)Error\b/,
  /\bjava\.\S+/,
];

/** What an answer reveals of the program behind it. What the question itself contains is not a leak. */
export function leaksIn(answer: string, question: string, secrets: readonly string[] = []): string[] {
  const errors = errorsOf(answer);
  const found = [
    ...always.map((pattern) => pattern.exec(answer)?.[0]),
    ...inErrors.map((pattern) => pattern.exec(errors)?.[0].trim()),
    ...secrets.map((secret) => (answer.includes(secret) ? secret : undefined)),
  ];
  return found.filter((each): each is string => each !== undefined && !question.includes(each));
}

/** The errors of an answer as plain text; all of it if it is no JSON. */
function errorsOf(answer: string): string {
  try {
    const { errors = [] } = JSON.parse(answer) as { errors?: readonly Readonly<Record<string, unknown>>[] };
    return errors.flatMap((error) => textsIn(error)).join('\n');
  } catch {
    return answer;
  }
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
