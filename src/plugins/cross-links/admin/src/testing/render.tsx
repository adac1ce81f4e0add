import '@testing-library/jest-dom';
import { DesignSystemProvider } from '@strapi/design-system';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { IntlProvider } from 'react-intl';
import { MemoryRouter } from 'react-router-dom';

/** Renders with Strapi's design system and the English texts, as the admin would. */
export const renderInAdmin = (element: ReactElement) =>
  render(element, {
    wrapper: ({ children }) => (
      <IntlProvider locale="en">
        <DesignSystemProvider locale="en">
          <MemoryRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
            {children}
          </MemoryRouter>
        </DesignSystemProvider>
      </IntlProvider>
    ),
  });
