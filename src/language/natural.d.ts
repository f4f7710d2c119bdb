declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function jaroWinklerDistance(a: string, b: string, options: { ignoreCase?: boolean }): number;
}
declare module 'natural/lib/natural/distance/dice_coefficient.js' {
  export default function diceCoefficient(a: string, b: string): number;
}
declare module 'natural/lib/natural/phonetics/double_metaphone.js' {
  export default class DoubleMetaphone {
    process(token: string, maxLength?: number): [string, string];
  }
}
