import assert from 'node:assert/strict';
import { hear } from '../../../src/learn/hearing/hear.ts';
import { SHOWN_FROM } from '../../../src/learn/summarise.ts';

const asked = [
  'antwoord altijd in het Nederlands',
  'Svara på svenska tack',
  'svar på dansk',
  'vastaa suomeksi',
  'mów do mnie po polsku, kod po angielsku',
  'odpovídej česky',
  'magyarul válaszolj kérlek',
  'răspunde în română',
  'respon en català',
  'odgovaraj na hrvatskom',
  'bana türkçe cevap ver',
  'jawab dalam bahasa Indonesia ya',
  'trả lời bằng tiếng Việt',
  'відповідай українською',
  'отговаряй на български',
  'απάντα στα ελληνικά',
  'ตั้งแต่นี้ไปตอบเป็นภาษาไทยเท่านั้น',
  'أجب بالعربية',
  'תענה בעברית',
  'हिंदी में जवाब दो',
  'به فارسی پاسخ بده',
];
const works = [
  'napiš readme česky',
  'schrijf de handleiding in het Nederlands',
  'przetłumacz plik po polsku',
  'odpowiedz na komentarze w tym PR po polsku',
  'buat halaman dalam bahasa Indonesia',
  'uygulama türkçe olsun',
  'แปลหน้านี้เป็นภาษาไทย',
];

describe('the language to answer in, where no table knows the language', () => {
  for (const message of asked) {
    it(`is a preference that holds everywhere: ${message}`, () => {
      const [heard, ...others] = hear(message, SHOWN_FROM);
      assert.equal(heard?.kind, 'preference');
      assert.equal(heard.scope, 'global');
      assert.deepEqual(others, []);
    });
  }

  for (const message of works) {
    it(`is not that of a text to be written: ${message}`, () => {
      assert.deepEqual(hear(message, SHOWN_FROM), []);
    });
  }
});
