import type { LinksOf, WithCrossLinks } from 'strapi-plugin-cross-links/client';

/** What this blog reads of each type; Strapi sends more. */
interface Document {
  readonly documentId: string;
  readonly slug: string;
}

export interface Media {
  readonly url: string;
  readonly alternativeText: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Named extends Document {
  readonly name: string;
  readonly description?: string | null;
}

export interface Author extends Named {
  readonly bio: string | null;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
  readonly avatar?: Media | null;
}

/** A node of Strapi's rich text: a block, or text within one. */
export interface Block {
  readonly type: string;
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly format?: 'ordered' | 'unordered';
  readonly url?: string;
  readonly text?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
  readonly image?: Media;
  readonly children?: readonly Block[];
}

export interface ArticleTeaser extends Document {
  readonly title: string;
  readonly excerpt: string | null;
  readonly postDate: string | null;
  readonly publishedAt: string;
  readonly author?: Author | null;
  readonly categories?: readonly Named[];
}

interface ArticleFields extends ArticleTeaser {
  readonly body: readonly Block[];
  readonly locale: string;
  readonly cover?: Media | null;
  readonly tags?: readonly Named[];
}

interface Pricing {
  readonly model: string;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly billingPeriod: string | null;
  readonly note: string | null;
}

interface Kinded {
  readonly kind: string;
}

interface Testimonial {
  readonly quote: string;
  readonly person: string;
  readonly role: string | null;
  readonly consent: boolean;
}

/** What a mentor and a program have in common. */
interface Offering extends Document {
  readonly headline: string | null;
  readonly summary: string;
  readonly listingState: 'listed' | 'paused' | 'retired';
  readonly audience?: readonly { readonly stage: string }[];
  readonly channels?: readonly Kinded[];
  readonly languages?: readonly { readonly code: string }[];
  readonly outcomes?: readonly { readonly statement: string }[];
  readonly pricing?: Pricing | null;
  readonly tags?: readonly Named[];
  readonly testimonials?: readonly Testimonial[];
}

export interface Mentor extends Offering {
  readonly displayName: string;
  readonly story: readonly Block[] | null;
  readonly photo?: Media | null;
  readonly yearsExperience: number;
  readonly engagementType: string;
  readonly typicalMonths: number | null;
  readonly cadence: string;
  readonly sessionMinutes: number | null;
  readonly mentoringFormat: string;
  readonly acceptingMentees: boolean;
  readonly bookingUrl: string | null;
  readonly approaches?: readonly Kinded[];
}

export interface Run {
  readonly startDate: string;
  readonly endDate: string;
  readonly enrolBy: string | null;
  readonly mode: string | null;
  readonly venue: string | null;
  readonly cancelled: boolean;
}

export interface Program extends Offering {
  readonly title: string;
  readonly description: readonly Block[];
  readonly providerName: string | null;
  readonly providerUrl: string | null;
  readonly programKind: string;
  readonly level: string | null;
  readonly prerequisites: string | null;
  readonly scheduleType: string;
  readonly durationDays: number;
  readonly totalHours: number;
  readonly deliveryMode: string;
  readonly enrolUrl: string | null;
  readonly runs?: readonly Run[];
  readonly modules?: readonly {
    readonly title: string;
    readonly summary: string | null;
    readonly hours: number | null;
  }[];
  readonly teachingMethods?: readonly Kinded[];
  readonly instructors?: readonly { readonly name: string; readonly jobTitle: string | null }[];
  readonly certification?: { readonly awarded: boolean; readonly name: string | null } | null;
  readonly skills?: readonly Named[];
}

/** The types of the plugin's two kinds on this site. */
export type Offerings = { readonly mentor: Mentor; readonly trainer: Program };

/** An article as `?crossLinks=true` gives it. */
export type Article = WithCrossLinks<ArticleFields, Offerings>;

export type TeaserWithLinks = WithCrossLinks<
  ArticleTeaser & { readonly body: readonly Block[] },
  Offerings
>;

export type Links = LinksOf<Offerings>;

export type Link = Links['data'][number];

export interface Site {
  readonly siteTitle: string;
  readonly tagline: string;
  readonly siteUrl: string;
  readonly recentPostsCount: number;
  readonly mentorBlockHeading: string;
  readonly trainerBlockHeading: string;
  readonly disclosure: string | null;
}

export interface Page<Entry> {
  readonly data: readonly Entry[];
  readonly meta: {
    readonly pagination: {
      readonly page: number;
      readonly pageCount: number;
      readonly total: number;
    };
  };
}
