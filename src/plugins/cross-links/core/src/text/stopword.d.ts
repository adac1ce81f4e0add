declare module 'stopword' {
  type StopWords = readonly string[];
  export const ara: StopWords, bul: StopWords, cat: StopWords, ces: StopWords, dan: StopWords;
  export const deu: StopWords, ell: StopWords, eng: StopWords, est: StopWords, eus: StopWords;
  export const fas: StopWords, fin: StopWords, fra: StopWords, gle: StopWords, heb: StopWords;
  export const hin: StopWords, hrv: StopWords, hun: StopWords, hye: StopWords, ind: StopWords;
  export const ita: StopWords, jpn: StopWords, kor: StopWords, nld: StopWords, nob: StopWords;
  export const pol: StopWords, por: StopWords, ron: StopWords, rus: StopWords, slk: StopWords;
  export const slv: StopWords, spa: StopWords, swe: StopWords, tha: StopWords, tur: StopWords;
  export const ukr: StopWords, vie: StopWords, zho: StopWords;
}
