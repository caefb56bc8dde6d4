// Generated from specs/acme-zoo/adopt-animal.yaml by `npm run generate`. Do not edit.

/**
 * The payment method determines the required fields.
 *
 * 支付方式决定必传的字段。
 */
export type AdoptAnimalInput = { Payment: 'cash' | 'card' } & (AdoptAnimalCash | AdoptAnimalCard);

/**
 * The new home.
 *
 * 新家。
 */
export interface AdoptAnimalOutput {
  /**
   * The id of an animal.
   *
   * 动物编号。
   *
   * @example 42
   */
  id: bigint;
  /**
   * How the animal feels.
   * - calm: it sleeps well.
   * - hungry: it wants to eat.
   *
   * 动物的心情：
   * - calm：平静。
   * - hungry：饥饿。
   */
  mood: MoodOutput;
  /**
   * When the animal moved in.
   *
   * 入住时间。
   */
  since?: number;
  /**
   * The label on the cage.
   *
   * 笼牌。
   */
  label?: Label;
  /**
   * The result of the medical check.
   * - ok: Healthy.
   * - flu: It is ill. Wait for a week.
   *
   * 体检结果。
   * - ok：健康。
   * - flu：患病。请等待一周。
   */
  check?: string;
  /**
   * The number of its chip.
   *
   * 芯片号。
   */
  'x-chip'?: bigint | null;
  /**
   * Its papers.
   *
   * 证件。
   */
  papers?: Paper[];
}

/**
 * Paid in coins.
 *
 * 现金支付。
 */
export interface AdoptAnimalCash {
  /**
   * The id of the animal.
   *
   * 动物编号。
   *
   * @example 42
   */
  id: bigint;
  /**
   * The page of the papers.
   *
   * 证件页码。
   */
  Page?: number | undefined;
  /**
   * Animals that come along.
   *
   * 一同领养的动物。
   */
  Friends?: bigint[] | undefined;
  /**
   * Cash.
   *
   * 现金。
   */
  Payment: 'cash';
  /**
   * How many coins.
   *
   * 硬币数量。
   *
   * @default 1
   */
  Coins: number;
}

/**
 * Paid by card.
 *
 * 刷卡支付。
 */
export interface AdoptAnimalCard {
  /**
   * The id of the animal.
   *
   * 动物编号。
   *
   * @example 42
   */
  id: bigint;
  /**
   * The page of the papers.
   *
   * 证件页码。
   */
  Page?: number | undefined;
  /**
   * Animals that come along.
   *
   * 一同领养的动物。
   */
  Friends?: bigint[] | undefined;
  /**
   * A card.
   *
   * 银行卡。
   */
  Payment: 'card';
  /**
   * The number of the card.
   *
   * 卡号。
   *
   * @example 4000 1234
   */
  Number: string;
  /**
   * What the receipt says.
   *
   * 收据内容。
   */
  Receipt?: Receipt | undefined;
  /**
   * The mood that the animal should have.
   *
   * 期望的动物心情。
   */
  mood?: Mood | undefined;
}

/**
 * A receipt.
 *
 * 收据。
 */
export interface Receipt {
  /**
   * The title.
   *
   * 抬头。
   */
  Title: string;
}

/**
 * How the animal feels.
 * - calm: it sleeps well.
 * - hungry: it wants to eat.
 *
 * 动物的心情：
 * - calm：平静。
 * - hungry：饥饿。
 */
export type Mood = 'calm' | 'hungry';

/**
 * How the animal feels.
 * - calm: it sleeps well.
 * - hungry: it wants to eat.
 *
 * 动物的心情：
 * - calm：平静。
 * - hungry：饥饿。
 */
export type MoodOutput = 'calm' | 'hungry' | (string & {});

/**
 * A label.
 *
 * 笼牌。
 */
export interface Label {
  /**
   * What it says.
   *
   * 内容。
   */
  text?: string;
}

/**
 * A paper of an animal.
 *
 * 动物的证件。
 */
export interface Paper {
  /**
   * What it is.
   *
   * 证件名。
   *
   * @deprecated
   */
  name?: 'passport' | 'letter' | (string & {});
}
