package io.kimaicontract.access;

/** Makes a token of a server that one owns expire, which the API and the web pages cannot. */
@FunctionalInterface
public interface TokenExpirer {
  /** Makes the token with this name expired. */
  void expire(String tokenName);
}
