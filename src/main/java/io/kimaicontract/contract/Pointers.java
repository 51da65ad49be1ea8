package io.kimaicontract.contract;

/** JSON pointers into a document (RFC 6901). */
public final class Pointers {
  private Pointers() {}

  /** A name as one step of a pointer. */
  public static String step(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
