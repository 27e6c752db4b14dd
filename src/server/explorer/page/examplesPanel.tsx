import type { ExampleOperation } from '../../routes/exampleOperations.ts';

/** A panel that lists the example questions, to reopen one whose tab was closed or edited. */
export function examplesPanel(examples: readonly ExampleOperation[]) {
  return { title: 'Example questions', icon: QuestionIcon, content: () => <ExampleList examples={examples} /> };
}

function ExampleList({ examples }: { examples: readonly ExampleOperation[] }) {
  return (
    <div className="examples">
      <h2>Example questions</h2>
      <ul>
        {examples.map(({ name, title }) => (
          <li key={name}>
            <a href={`/graphiql?example=${encodeURIComponent(name)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function QuestionIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" height="1em" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9.3 9.2a2.7 2.7 0 1 1 4.2 2.3c-.9.6-1.5 1.1-1.5 2.2" strokeLinecap="round" />
      <circle cx="12" cy="17" r=".6" fill="currentColor" />
    </svg>
  );
}
