import type { Schema, Struct } from '@strapi/strapi';

export interface MentoringApproach extends Struct.ComponentSchema {
  collectionName: 'components_mentoring_approaches';
  info: {
    displayName: 'Mentoring approach';
    icon: 'discuss';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      [
        'regularDiscussion',
        'adviceSession',
        'sharedExperience',
        'guidingQuestions',
        'reflection',
        'problemSolving',
        'goalSetting',
        'shadowing',
        'accountability',
        'introductions',
      ]
    > &
      Schema.Attribute.Required;
  };
}

export interface OfferAudienceStage extends Struct.ComponentSchema {
  collectionName: 'components_offer_audience_stages';
  info: {
    displayName: 'Audience stage';
    icon: 'user';
  };
  attributes: {
    stage: Schema.Attribute.Enumeration<
      [
        'student',
        'doctoral',
        'postdoc',
        'earlyCareer',
        'midCareer',
        'senior',
        'founder',
        'newManager',
        'careerChanger',
        'returner',
      ]
    > &
      Schema.Attribute.Required;
  };
}

export interface OfferAvailabilitySlot extends Struct.ComponentSchema {
  collectionName: 'components_offer_availability_slots';
  info: {
    displayName: 'Weekly slot';
    icon: 'clock';
  };
  attributes: {
    closes: Schema.Attribute.Time & Schema.Attribute.Required;
    dayOfWeek: Schema.Attribute.Enumeration<
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    > &
      Schema.Attribute.Required;
    opens: Schema.Attribute.Time & Schema.Attribute.Required;
  };
}

export interface OfferChannel extends Struct.ComponentSchema {
  collectionName: 'components_offer_channels';
  info: {
    displayName: 'Channel';
    icon: 'phone';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<['video', 'phone', 'inPerson', 'chat', 'email', 'forum']> &
      Schema.Attribute.Required;
  };
}

export interface OfferCredential extends Struct.ComponentSchema {
  collectionName: 'components_offer_credentials';
  info: {
    displayName: 'Credential';
    icon: 'medium';
  };
  attributes: {
    issuer: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    year: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 1950;
        },
        number
      >;
  };
}

export interface OfferOutcome extends Struct.ComponentSchema {
  collectionName: 'components_offer_outcomes';
  info: {
    displayName: 'Outcome';
    icon: 'check';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      [
        'careerGrowth',
        'decisionMaking',
        'personalDevelopment',
        'leadership',
        'relationshipBuilding',
        'selfConfidence',
        'transition',
        'obstacleSupport',
        'perspective',
        'skillAcquisition',
        'processUnderstanding',
        'knowledge',
        'certification',
        'performanceImprovement',
        'compliance',
      ]
    > &
      Schema.Attribute.Required;
    measure: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    statement: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
        minLength: 10;
      }>;
  };
}

export interface OfferPricing extends Struct.ComponentSchema {
  collectionName: 'components_offer_pricings';
  info: {
    displayName: 'Pricing';
    icon: 'priceTag';
  };
  attributes: {
    amount: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    billingPeriod: Schema.Attribute.Enumeration<['week', 'month', 'quarter', 'year']>;
    currency: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
      }>;
    model: Schema.Attribute.Enumeration<
      ['free', 'donation', 'perSession', 'oneTime', 'subscription', 'onRequest']
    > &
      Schema.Attribute.Required;
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
  };
}

export interface OfferRating extends Struct.ComponentSchema {
  collectionName: 'components_offer_ratings';
  info: {
    displayName: 'Rating';
    icon: 'star';
  };
  attributes: {
    average: Schema.Attribute.Decimal &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 5;
          min: 1;
        },
        number
      >;
    count: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
  };
}

export interface OfferTestimonial extends Struct.ComponentSchema {
  collectionName: 'components_offer_testimonials';
  info: {
    displayName: 'Testimonial';
    icon: 'quote';
  };
  attributes: {
    consent: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    person: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    quote: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
        minLength: 20;
      }>;
    role: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SharedLanguage extends Struct.ComponentSchema {
  collectionName: 'components_shared_languages';
  info: {
    displayName: 'Language';
    icon: 'globe';
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 6;
      }>;
    level: Schema.Attribute.Enumeration<['basic', 'fluent', 'native']> &
      Schema.Attribute.DefaultTo<'fluent'>;
  };
}

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_links';
  info: {
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      ['website', 'linkedin', 'github', 'orcid', 'scholar', 'mastodon', 'x', 'youtube', 'other']
    > &
      Schema.Attribute.Required;
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seos';
  info: {
    displayName: 'SEO';
    icon: 'search';
  };
  attributes: {
    canonicalURL: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    metaDescription: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
        minLength: 50;
      }>;
    metaImage: Schema.Attribute.Media<'images'>;
    metaRobots: Schema.Attribute.Enumeration<['index', 'noindex']> &
      Schema.Attribute.DefaultTo<'index'>;
    metaTitle: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    structuredData: Schema.Attribute.JSON;
  };
}

export interface TrainingAssessment extends Struct.ComponentSchema {
  collectionName: 'components_training_assessments';
  info: {
    displayName: 'Assessment';
    icon: 'check';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      ['quiz', 'exam', 'assignment', 'project', 'practical', 'observation', 'selfAssessment']
    > &
      Schema.Attribute.Required;
    mandatory: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    passMark: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 100;
          min: 0;
        },
        number
      >;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    weight: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 100;
          min: 0;
        },
        number
      >;
  };
}

export interface TrainingCertification extends Struct.ComponentSchema {
  collectionName: 'components_training_certifications';
  info: {
    displayName: 'Certification';
    icon: 'medium';
  };
  attributes: {
    awarded: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    issuer: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    kind: Schema.Attribute.Enumeration<
      [
        'certificateOfCompletion',
        'certificate',
        'certification',
        'badge',
        'microCredential',
        'license',
        'diploma',
      ]
    >;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    validityMonths: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 240;
          min: 1;
        },
        number
      >;
  };
}

export interface TrainingInstructor extends Struct.ComponentSchema {
  collectionName: 'components_training_instructors';
  info: {
    displayName: 'Instructor';
    icon: 'user';
  };
  attributes: {
    bio: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 800;
      }>;
    jobTitle: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    lead: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    profileUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface TrainingModule extends Struct.ComponentSchema {
  collectionName: 'components_training_modules';
  info: {
    displayName: 'Module';
    icon: 'bulletList';
  };
  attributes: {
    assessed: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    hours: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          max: 200;
          min: 0.25;
        },
        number
      >;
    summary: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 140;
        minLength: 3;
      }>;
  };
}

export interface TrainingRun extends Struct.ComponentSchema {
  collectionName: 'components_training_runs';
  info: {
    displayName: 'Run';
    icon: 'calendar';
  };
  attributes: {
    cancelled: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    capacity: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 5000;
          min: 1;
        },
        number
      >;
    endDate: Schema.Attribute.Date & Schema.Attribute.Required;
    enrolBy: Schema.Attribute.Date;
    mode: Schema.Attribute.Enumeration<['online', 'inPerson', 'hybrid']>;
    runCode: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
      }>;
    seatsTaken: Schema.Attribute.Integer &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      > &
      Schema.Attribute.DefaultTo<0>;
    sessions: Schema.Attribute.Component<'training.session', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 60;
        },
        number
      >;
    startDate: Schema.Attribute.Date & Schema.Attribute.Required;
    timezone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    venue: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
  };
}

export interface TrainingSession extends Struct.ComponentSchema {
  collectionName: 'components_training_sessions';
  info: {
    displayName: 'Session';
    icon: 'clock';
  };
  attributes: {
    endsAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    room: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    startsAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface TrainingTeachingMethod extends Struct.ComponentSchema {
  collectionName: 'components_training_teaching_methods';
  info: {
    displayName: 'Teaching method';
    icon: 'book';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      [
        'lecture',
        'presentation',
        'rolePlay',
        'handsOn',
        'caseStudy',
        'groupWork',
        'simulation',
        'demonstration',
        'discussion',
        'selfStudy',
      ]
    > &
      Schema.Attribute.Required;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'mentoring.approach': MentoringApproach;
      'offer.audience-stage': OfferAudienceStage;
      'offer.availability-slot': OfferAvailabilitySlot;
      'offer.channel': OfferChannel;
      'offer.credential': OfferCredential;
      'offer.outcome': OfferOutcome;
      'offer.pricing': OfferPricing;
      'offer.rating': OfferRating;
      'offer.testimonial': OfferTestimonial;
      'shared.language': SharedLanguage;
      'shared.link': SharedLink;
      'shared.seo': SharedSeo;
      'training.assessment': TrainingAssessment;
      'training.certification': TrainingCertification;
      'training.instructor': TrainingInstructor;
      'training.module': TrainingModule;
      'training.run': TrainingRun;
      'training.session': TrainingSession;
      'training.teaching-method': TrainingTeachingMethod;
    }
  }
}
