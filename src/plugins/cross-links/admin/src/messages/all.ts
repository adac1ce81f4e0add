import {
  explanationMessages,
  strengthMessages,
  adviceMessages,
  keptOutMessages,
  partMessages,
} from './explanation';
import { panelAdviceMessages } from './advice';
import { fieldMessages } from './field';
import type { Message } from './message';
import { modeMessages, needMessages, needReasonMessages, verdictMessages } from './need';
import { listMessages, panelMessages, problemMessages } from './panel';
import { rebuildMessages, topicMessages } from './rebuild';
import { reportMessages, widgetMessages } from './reports';
import { historyMessages, mappingMessages, reviewMessages, settingsMessages } from './settings';
import { kindMessages, stateMessages } from './states';
import { titleMessages } from './titles';

/** Every text of the admin: what a translation has to cover. */
export const ALL_MESSAGES: readonly Message[] = [
  adviceMessages,
  explanationMessages,
  fieldMessages,
  historyMessages,
  keptOutMessages,
  kindMessages,
  listMessages,
  mappingMessages,
  modeMessages,
  needMessages,
  needReasonMessages,
  panelAdviceMessages,
  panelMessages,
  partMessages,
  problemMessages,
  rebuildMessages,
  reportMessages,
  reviewMessages,
  settingsMessages,
  stateMessages,
  strengthMessages,
  titleMessages,
  topicMessages,
  verdictMessages,
  widgetMessages,
].flatMap((messages) => Object.values<Message>(messages));
