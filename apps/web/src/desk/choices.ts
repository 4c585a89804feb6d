import { useQuery } from '@tanstack/react-query';
import { useScreen } from '../screen/screen.tsx';
import { desk } from './record.ts';

/** The sides and issues of the record, most frequent first, with their names. */
export function useChoices() {
  const { ui } = useScreen();
  const { data } = useQuery({ queryKey: ['choices', ui], queryFn: () => desk.records({ facets: true, lang: ui }), staleTime: 60_000 });
  const of = (facet: string) => (data?.facets[facet] ?? []).map(({ value }) => ({ value, name: data?.names[value] ?? value }));
  return { sides: of('side'), issues: of('issue') };
}
