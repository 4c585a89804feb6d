import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Milliseconds for which changes gather, so that a feed that brings fifty stories asks once. */
const gathered = 1_500;

/** While somebody is here, what is shown is asked for again when the record changes. A queue that somebody works through is left alone. */
export function useLive(isOn: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isOn) return;
    const stream = new EventSource('/api/v1/stream');
    let wait: ReturnType<typeof setTimeout> | undefined;
    stream.addEventListener('change', () => {
      wait ??= setTimeout(() => {
        wait = undefined;
        queries.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== 'session' && first !== 'review' });
      }, gathered);
    });
    return () => {
      clearTimeout(wait);
      stream.close();
    };
  }, [isOn, queries]);
}
