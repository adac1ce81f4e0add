import {
  explanationMessages,
  strengthMessages,
  adviceMessages,
  keptOutMessages,
} from './explanation';
import { fieldMessages } from './field';
import type { Message } from './message';
import { modeMessages, needMessages, needReasonMessages, verdictMessages } from './need';
import { listMessages, panelMessages, problemMessages } from './panel';
import { reportMessages, settingsMessages, widgetMessages } from './reports';
import { kindMessages, stateMessages } from './states';

/** Every text of the admin: what a translation has to cover. */
export const ALL_MESSAGES: readonly Message[] = [
  adviceMessages,
  explanationMessages,
  fieldMessages,
  keptOutMessages,
  kindMessages,
  listMessages,
  modeMessages,
  needMessages,
  needReasonMessages,
  panelMessages,
  problemMessages,
  reportMessages,
  settingsMessages,
  stateMessages,
  strengthMessages,
  verdictMessages,
  widgetMessages,
].flatMap((messages) => Object.values<Message>(messages));
