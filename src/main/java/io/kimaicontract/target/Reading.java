package io.kimaicontract.target;

import java.util.List;

/**
 * How a run reads what is there.
 *
 * @param sample how many records of each collection are read one by one
 * @param tokens the tokens of more accounts, in the order given
 * @param hidesValues whether reports show places and types of answers and none of their values
 */
public record Reading(int sample, List<GivenToken> tokens, boolean hidesValues) {
  /** How many records of a collection are read unless the user says otherwise. */
  public static final int USUAL_SAMPLE = 20;

  /** The account of the credentials alone, with every value shown. */
  public static final Reading USUAL = new Reading(USUAL_SAMPLE, List.of(), false);

  /** Copies the list. */
  public Reading {
    tokens = List.copyOf(tokens);
  }

  /**
   * A token of an account beside that of the credentials. Its text form shows no secret.
   *
   * @param name what reports call the account
   * @param token the API token
   */
  public record GivenToken(String name, String token) {
    @Override
    public String toString() {
      return "GivenToken[name=" + name + ", token masked]";
    }
  }
}
