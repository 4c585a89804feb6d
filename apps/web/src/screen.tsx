import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { messages, type Ui } from './words.ts';

interface Screen {
  readonly ui: Ui;
  readonly setUi: (ui: Ui) => void;
  /** Whose corrections are made here. */
  readonly who: string;
  readonly setWho: (who: string) => void;
}

const Current = createContext<Screen | null>(null);

/** Language of the screen and name of the reader; both are remembered on this machine. Arabic unless the browser asks for another. */
export function ScreenProvider({ children }: { readonly children: ReactNode }) {
  const [ui, setUi] = useKept<Ui>('masar.ui', navigator.language.startsWith('ar') || !navigator.language.startsWith('en') ? 'ar' : 'en');
  const [who, setWho] = useKept<string>('masar.who', '');
  useEffect(() => {
    document.documentElement.lang = ui;
    document.documentElement.dir = ui === 'ar' ? 'rtl' : 'ltr';
  }, [ui]);
  return (
    <Current value={{ ui, setUi, who, setWho }}>
      <IntlProvider locale={ui} messages={messages[ui]}>
        {children}
      </IntlProvider>
    </Current>
  );
}

export function useScreen(): Screen {
  const screen = use(Current);
  if (screen === null) throw new Error('useScreen is used within ScreenProvider');
  return screen;
}

/** A word of the screen by its key. */
export function useWords(): (key: string, values?: Record<string, number | string>) => string {
  const intl = useIntl();
  return (key, values) => intl.formatMessage({ id: key }, values);
}

/** Days in the calendar of the screen, and ranges of them; an EDTF date that is neither stays as it is written. */
export function useDay(): (date: string | null) => string {
  const intl = useIntl();
  const one = (date: string) => (/^\d{4}-\d\d-\d\d$/.test(date) ? intl.formatDate(date, { dateStyle: 'medium', timeZone: 'UTC' }) : date);
  return (date) => (date ?? '').split('/').map(one).join(' – ');
}

function useKept<T extends string>(key: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => (localStorage.getItem(key) as T | null) ?? initial);
  return [
    value,
    (next) => {
      localStorage.setItem(key, next);
      setValue(next);
    },
  ];
}
