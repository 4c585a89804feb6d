import '@fontsource-variable/noto-naskh-arabic/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import './style/base.css';
import './style/frame.css';
import './style/pieces.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { router } from './routes.tsx';
import { ScreenProvider } from './screen/screen.tsx';

const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 1 } } });
createRoot(document.getElementById('root') as HTMLElement).render(
  <QueryClientProvider client={queries}>
    <ScreenProvider>
      <RouterProvider router={router} />
    </ScreenProvider>
  </QueryClientProvider>,
);
