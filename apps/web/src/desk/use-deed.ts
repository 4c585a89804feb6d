import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Does something at the desk, and then asks anew for what shows it. */
export function useDeed<Given, Made>(of: readonly string[], deed: (given: Given) => Promise<Made>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSettled: () => queries.invalidateQueries({ queryKey: of }),
  });
}
