import { isFirstName } from './first-names.ts';
import { nameKey, soundKey, transliterationBlock } from './name-key.ts';

/** First names of languages with another alphabet: whoever bears one has a surname whose spelling varies. */
const foreignGiven: ReadonlySet<string> = new Set(
  `Abbas Abdallah Abdel Abdullah Abu Ahmad Ahmed Akbar Ali Amin Amir Anwar Arif Asif Ayman Aziz Baschar Bassam Bilal Chaled
  Chalid Chalifa Dschalal Dschamal Fadi Faisal Farid Faris Fatima Fuad Ghassan Habib Haidar Hakim Halim Hamad Hamid Hamza
  Hani Haschem Hassan Hisham Hossein Husain Hussein Ibrahim Idris Imad Imran Ismail Jamal Jassim Jusuf Kamal Karim Kasim Khaled
  Laila Mahmud Mansur Marwan Maryam Masud Mohammed Mohsen Muammar Muhammad Mustafa Nabil Nadia Nadschib Naser Nasser Nuri Omar
  Osama Saddam Dschawad Qasim Rafik Raschid Reza Riad Said Saleh Salim Salman Sami Samir Schahid Tarik Taher Tamim Umar Usama Walid Yahya Yasin
  Yassir Youssef Zainab Zaid Yitzhak Benjamin Schimon Moshe Mosche Ehud Gholam Mahsa Mehdi Dariusch Farhad Parwis Schirin Nasrin
  Alexej Aleksej Andrej Andrij Anatoli Boris Dmitri Dmytro Fjodor Galina Gennadi Grigori Igor Ihor Ilja Irina Iwan Jelena Jewgeni
  Juri Kirill Konstantin Ljudmila Maxim Michail Mykola Nadeschda Natalja Nikita Nikolai Oleg Oleh Oleksandr Oleksij Olga Pawel
  Pawlo Petro Pjotr Roman Sergej Serhij Swetlana Tatjana Wadim Walentin Waleri Wassili Wiktor Wiktorija Witali Wjatscheslaw
  Wladimir Wolodymyr Wsewolod Aljaksandr Ales Swjatlana Nursultan Islam Saparmurat Gurbanguly Serdar Emomali Ilham Heidar Nikol
  Giorgi Irakli Michail Salome Bidsina Surab Kyriakos Alexis Giorgos Georgios Yannis Giannis Dimitris Kostas Nikos Evangelos
  Narendra Rahul Sonia Indira Manmohan Rajiv Shinzo Fumio Yoshihide Hun Norodom Aung Tenzin Fayez Fajis Faiz Oleksiy Mikheil Micheil Levan Lewan Nino Zurab Surab Gocha Mamuka Armen Vahagn Tigran Hovhannes Rustam Timur Schawkat Kassym`
    .split(/\s+/)
    .flatMap((name) => [soundKey(name), consonantsOf(name)]),
);

/** Is a folded first name one of a language with another alphabet? */
export function isForeignGiven(given: string): boolean {
  if (/^abd[eu]l./.test(given)) return true;
  return foreignGiven.has(soundKey(given)) || foreignGiven.has(consonantsOf(given));
}

/** *Ebrahim* and *Ibrahim*; of short names the consonants say too little. */
function consonantsOf(given: string): string {
  const key = transliterationBlock(given);
  return key.length >= 4 ? key : soundKey(given);
}

const asianSurnames: ReadonlySet<string> = new Set(
  `Xi Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Deng Mao Jiang Peng Wen Han
  Feng Cao Yuan Tang Shen Qin Qian Tsai Bo Jia Kim Park Lee Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Shin Seo Kwon Moon Ban Roh
  Ahn Hwang Chiang Tschiang Chou Tschou Teng Chu Hsu Hsieh Tsao Tu Hsiao Lai Chao Pan Tian Fan Fang Shi Yao Tan Lu Jin Wei Bai Meng
  Lam Chow Tsang Leung Ai An Bae Baek Cai Chae Chang Cheng Chi Cui Dai Ding Dong Du Duan Fu Geng Gong Guan Ha Han Hao Heo Hong Hou
  Hua Ji Jian Ke Kwak Lei Liao Long Lü Meng Miao Min Mu Myung Nam Ni Noh Oh Pei Pu Qi Qiu Qu Ren Seok Shao Sheng Sohn Son Song Su
  Tao Tong Wan Woo Xia Xiang Xiao Xie Xing Xiong Xue Yan Ye Yi Yin You Yu Yue Zeng Zhan Zhong Zhuang Zou`.split(
    /\s+/,
  ),
);

/** *Mao*, *Kim*, folded: names that are put down in Latin letters in several ways. */
export function isAsianSurname(surname: string): boolean {
  return asianSurnames.has(surname.charAt(0).toUpperCase() + surname.slice(1));
}

const pinyin =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|[aeiou])){1,2}$/i;

const wadeGiles =
  /^(?:ts|tz|sz|ss|hs|ch|sh|[pmftnlkhjwy])?(?:iang|iung|uang|ang|eng|ing|ung|ien|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ieh|ih|iu|ua|ui|ueh|eh|o|[aeiu])$/i;

const korean = /^(?:kk|ch|[bdghjkmnprsty])?[wy]?(?:ae|eo|eu|oo|ee|yeo|[aeiou])(?:ng|[nklmpt])?$/i;

/** *Xi Jinping*, *Kim Jong-un*, *Yoon Suk Yeol*: the surname stands first there; here it is put last. */
export function inAsianOrder(words: readonly string[]): string[] {
  const [surname = '', ...given] = words;
  if (!asianSurnames.has(surname)) return [...words];
  const name = given.join('-');
  const nominative = name.replace(/(?<=..)s$/, '');
  if (isAsianGiven(given)) return [name, surname];
  return isAsianGiven([nominative]) ? [nominative, surname] : [...words];
}

function isAsianGiven(words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (words.length > 2 || first === '' || isFirstName(first)) return false;
  const parts = nameKey(words.join(' ')).split(' ');
  if (second === undefined && parts.length === 1) return pinyin.test(first);
  return (
    parts.length === 2 &&
    parts.every((part) => korean.test(part) || pinyin.test(part) || wadeGiles.test(part))
  );
}
