import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { messagesOf, type Ui, uis } from '../words/words.ts';
import { useKept } from './kept.ts';

export const themes = ['asSystem', 'light', 'dark'] as const;
export const monthNames = ['monthsUsual', 'monthsLevant'] as const;
export const digitKinds = ['latn', 'arab'] as const;

type Theme = (typeof themes)[number];
type Months = (typeof monthNames)[number];
type Digits = (typeof digitKinds)[number];

/** How a reader has set the screen; kept in this browser. */
interface Screen {
  readonly ui: Ui;
  readonly setUi: (ui: Ui) => void;
  /** Whose corrections are made here. */
  readonly who: string;
  readonly setWho: (who: string) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly months: Months;
  readonly setMonths: (months: Months) => void;
  readonly digits: Digits;
  readonly setDigits: (digits: Digits) => void;
}

const Current = createContext<Screen | null>(null);

/** Arabic unless the browser asks for another language that the screen has. */
const asked = (): Ui => uis.find((ui) => navigator.language.startsWith(ui)) ?? 'ar';

export function ScreenProvider({ children }: { readonly children: ReactNode }) {
  const [ui, setUi] = useKept<Ui>('masar.ui', asked(), uis);
  const [who, setWho] = useKept<string>('masar.who', '');
  const [theme, setTheme] = useKept<Theme>('masar.theme', 'asSystem', themes);
  const [months, setMonths] = useKept<Months>('masar.months', 'monthsUsual', monthNames);
  const [digits, setDigits] = useKept<Digits>('masar.digits', 'latn', digitKinds);
  useEffect(() => {
    const { documentElement: page } = document;
    page.lang = ui;
    page.dir = ui === 'ar' ? 'rtl' : 'ltr';
    page.dataset['theme'] = theme;
  }, [ui, theme]);
  const messages = useMemo(() => messagesOf(ui), [ui]);
  const locale = ui === 'ar' ? `ar-${months === 'monthsLevant' ? 'LB' : 'EG'}-u-nu-${digits}` : ui === 'en' ? 'en-GB' : ui;
  return (
    <Current value={{ ui, setUi, who, setWho, theme, setTheme, months, setMonths, digits, setDigits }}>
      <IntlProvider locale={locale} messages={messages}>
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
