/** First year of the table, and its first day in days since 1970-01-01. */
export const firstYear = 1320;
export const firstDay = -24738;

/**
 * Lengths of the months of the Umm al-Qura calendar, three hexadecimal digits a year: bit n is set where month n + 1 has
 * 30 days, clear where it has 29. From the calendar data of Unicode ICU, so that no runtime has to carry it.
 */
export const months =
  '752f25e8ad16a56ab56b4da9b92b2564ba9b35a6d95d4da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69' +
  'b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2' +
  'aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b' +
  '25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d' +
  '2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada' +
  '5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65' +
  'd4a';
