import { useState } from 'react';

/** A choice that is kept in this browser. What was kept and is no choice any more is forgotten. */
export function useKept<T extends string>(key: string, initial: T, choices?: readonly T[]): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = localStorage.getItem(key) as T | null;
    return kept !== null && (choices === undefined || choices.includes(kept)) ? kept : initial;
  });
  return [
    value,
    (next) => {
      localStorage.setItem(key, next);
      setValue(next);
    },
  ];
}
