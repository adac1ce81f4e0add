import type { Phrases } from './catalogue';

export const FR: Phrases = {
  listLocale: 'fr',
  quotes: ['«\u00a0', '\u00a0»'],
  topic: 'traite de {words}',
  topicAlone: 'porte sur le même sujet',
  need: {
    mentor: 'le lecteur a besoin d’un mentor',
    trainer: 'le lecteur a besoin d’un formateur',
    both: 'le lecteur a besoin d’un mentor et d’un formateur',
    neither: 'le lecteur n’a besoin ni de l’un ni de l’autre, et ceci correspond au sujet',
    unknown: 'le besoin n’est pas connu, le sujet décide donc',
  },
  needByEditor: 'un rédacteur a choisi ce type d’aide',
  quality: 'bien noté par celles et ceux qui l’ont suivi',
  curation: 'choisi par un rédacteur',
  feedHeading: 'Où trouver de l’aide',
  empty: {
    'mode-none': 'Un rédacteur a choisi de ne montrer aucun lien ici.',
    'no-text': 'Il n’y a pas de texte sur lequel s’appuyer.',
    restrained: 'Le texte touche à un sujet où une offre serait déplacée.',
    'need-neither': 'Son lecteur n’a besoin ni d’un mentor ni d’un formateur.',
    'nothing-fits': 'Aucune offre n’est assez proche de son sujet.',
    'no-offerings': 'Il n’y a pas encore d’offre dans cette langue.',
    'not-computed-yet': 'Ses liens sont en cours de calcul\u00a0; redemandez dans un instant.',
    'none-available': 'Ce qui convient n’est pas disponible ou ne peut pas vous être montré.',
  },
};
