/** Colours only on a terminal and unless NO_COLOR is set (https://no-color.org). */
const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR;
const paint = (code: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint(1);
export const red = paint(31);
export const green = paint(32);
