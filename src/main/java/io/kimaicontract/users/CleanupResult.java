package io.kimaicontract.users;

/**
 * What became of one thing that a run made, or may have made, as far as answers tell. The end of
 * the run looks whether it is true.
 */
public sealed interface CleanupResult {
  /** How the end of the run finds out whether something is still there. */
  enum Trace {
    /** Lists show it, by the mark of the run or as part of something that bears it. */
    LISTED,
    /** As before, but in no list of the API: it is hidden. */
    HIDDEN,
    /** It bears no mark: only its own path tells. */
    UNLISTED
  }

  /** How sentences call it, such as {@code the tag 17}. */
  String what();

  /**
   * The path of the API that tells whether it is there: its own, that of what it belongs to, or
   * that of the list it would stand in; empty where none does.
   */
  String path();

  /** What is to be said of it when it is not seen to be gone. */
  String sentence();

  /** The target answered that it is deleted or set back, or that there is no such thing. */
  record Undone(String what, String path, Trace trace) implements CleanupResult {
    @Override
    public String sentence() {
      return what + " was said to be deleted and is not seen to be gone";
    }
  }

  /** A user whom nobody can delete here, and whom the target answered to be disabled. */
  record Disabled(String username, String path) implements CleanupResult {
    @Override
    public String what() {
      return "user '" + username + "'";
    }

    @Override
    public String sentence() {
      return what() + " is disabled";
    }
  }

  /**
   * It was not undone.
   *
   * @param trouble the rest of the sentence, such as {@code could not be removed: answered 403}
   */
  record NotUndone(String what, String path, String trouble) implements CleanupResult {
    @Override
    public String sentence() {
      return what + " " + trouble;
    }
  }

  /**
   * The answer to its creation left open whether it was created.
   *
   * @param why what came instead of a clear answer
   */
  record PerhapsCreated(String what, String path, Trace trace, String why)
      implements CleanupResult {
    @Override
    public String sentence() {
      return what + " may have been created: " + why;
    }
  }
}
