import type { EncounterKind, EncounterStatus } from '@masar/shapes';
import type { Language } from '@masar/world';

type Words<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

/** What a calendar calls an encounter. */
export const kindWords: Words<EncounterKind> = {
  ar: {
    call: 'مكالمة',
    'video-call': 'مكالمة مرئية',
    meeting: 'اجتماع',
    talks: 'محادثات',
    summit: 'قمة',
    session: 'جلسة',
    consultation: 'مشاورات',
    visit: 'زيارة',
    briefing: 'إحاطة',
    interview: 'مقابلة',
  },
  en: {
    call: 'Call',
    'video-call': 'Video call',
    meeting: 'Meeting',
    talks: 'Talks',
    summit: 'Summit',
    session: 'Session',
    consultation: 'Consultation',
    visit: 'Visit',
    briefing: 'Briefing',
    interview: 'Interview',
  },
  ru: {
    call: 'Разговор',
    'video-call': 'Видеоразговор',
    meeting: 'Встреча',
    talks: 'Переговоры',
    summit: 'Саммит',
    session: 'Заседание',
    consultation: 'Консультации',
    visit: 'Визит',
    briefing: 'Брифинг',
    interview: 'Интервью',
  },
};

/** How a calendar names what its own three states do not tell apart. */
export const statusWords: Words<EncounterStatus> = {
  ar: {
    proposed: 'مقترح',
    planned: 'مقرر',
    ongoing: 'جار',
    held: 'عقد',
    postponed: 'مؤجل',
    cancelled: 'ملغى',
    denied: 'منفي',
  },
  en: {
    proposed: 'proposed',
    planned: 'planned',
    ongoing: 'under way',
    held: 'held',
    postponed: 'postponed',
    cancelled: 'cancelled',
    denied: 'denied',
  },
  ru: {
    proposed: 'предложено',
    planned: 'намечено',
    ongoing: 'идёт',
    held: 'состоялось',
    postponed: 'отложено',
    cancelled: 'отменено',
    denied: 'опровергнуто',
  },
};
