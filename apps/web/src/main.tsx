import '@fontsource-variable/noto-naskh-arabic/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import './style/base.css';
import './style/frame.css';
import './style/pieces.css';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { Refused } from './desk/ask.ts';
import { sessionKey } from './desk/session.ts';
import { router } from './routes.tsx';
import { ScreenProvider } from './screen/screen.tsx';

/** A refusal stands; where nobody has answered it is asked once more. */
const retry = (times: number, error: Error) => times < 1 && !(error instanceof Refused);
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 10_000, retry } },
  // Who is told to sign in has no session any more: the frame asks for it again.
  queryCache: new QueryCache({
    onError: (error) => error instanceof Refused && error.status === 401 && queries.invalidateQueries({ queryKey: sessionKey }),
  }),
});
createRoot(document.getElementById('root') as HTMLElement).render(
  <QueryClientProvider client={queries}>
    <ScreenProvider>
      <RouterProvider router={router} />
    </ScreenProvider>
  </QueryClientProvider>,
);
