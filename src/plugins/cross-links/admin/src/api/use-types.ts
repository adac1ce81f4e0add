import { useEffect, useState } from 'react';
import type { TypesAnswer } from '../../../core/src/contracts/reports';

import { useFetchClient } from '../host';
import { PLUGIN_ID } from '../plugin-id';

let known: TypesAnswer | undefined;

/** Which types get links and which are linked to; they change with a restart alone, so one question does. */
export const useTypes = (): TypesAnswer | undefined => {
  const { get } = useFetchClient();
  const [types, setTypes] = useState(known);
  useEffect(() => {
    if (known) return;
    get<TypesAnswer>(`/${PLUGIN_ID}/types`)
      .then(({ data }) => {
        known = data;
        setTypes(data);
      })
      .catch(() => undefined);
  }, [get]);
  return types;
};
