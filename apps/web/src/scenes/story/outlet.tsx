import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ask, part } from '../../desk/ask.ts';
import type { StoryLine } from '../../desk/record.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useWriter } from '../../desk/session.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';

/** Who published a story, and a way to say so, as copy that came as a bare text does not. */
export function Outlet({ story: { id, outlet } }: { readonly story: Pick<StoryLine, 'id' | 'outlet'> }) {
  const words = useWords();
  const { ui } = useScreen();
  const { who, mayWrite } = useWriter(words('unnamed'));
  const [isOpen, setOpen] = useState(false);
  const queries = useQueryClient();
  const deed = useMutation({
    mutationFn: (given: string | null) => ask(`/stories/${part(id)}/outlet`, { who, outlet: given }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      setOpen(false);
    },
  });
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    deed.mutate(String(new FormData(event.currentTarget).get('outlet') ?? '').trim() || null);
  };
  return (
    <span lang={ui} dir={ui === 'ar' ? 'rtl' : 'ltr'} className="outlet">
      {outlet === null ? words('unknownOutlet') : <bdi>{outlet}</bdi>}{' '}
      {mayWrite && !isOpen ? (
        <button type="button" onClick={() => setOpen(true)} aria-label={words('nameOutlet')} title={words('nameOutlet')}>
          ✎
        </button>
      ) : null}
      {isOpen ? (
        <form
          onSubmit={save}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setOpen(false);
          }}
        >
          <input
            name="outlet"
            dir="auto"
            defaultValue={outlet ?? ''}
            maxLength={200}
            aria-label={words('outlet')}
            // biome-ignore lint/a11y/noAutofocus: whoever opened it is about to write in it
            autoFocus
          />
          <button type="submit" disabled={deed.isPending}>
            {words('save')}
          </button>
        </form>
      ) : null}
      <Refusal of={deed.error} />
    </span>
  );
}
