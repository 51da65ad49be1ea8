package io.kimaicontract.users;

/**
 * The result of undoing one creation of a run, according to the answers of the target. The end of
 * the run verifies it.
 */
public sealed interface CleanupResult {
  /** The way in which the end of a run finds out whether a resource still exists. */
  enum Trace {
    /** Lists show it, by the mark of the run or as part of something that bears it. */
    LISTED,
    /** As before, but in no list of the API: it is hidden. */
    HIDDEN,
    /** It bears no mark: only its own path tells. */
    UNLISTED
  }

  /** Its name in sentences, such as {@code the tag 17}. */
  String what();

  /**
   * The path of the API that tells whether it exists: its own, that of its parent, or that of its
   * list; empty if no path does.
   */
  String path();

  /** The sentence about it if it may still exist. */
  String sentence();

  /** The target answered that it is deleted or restored, or that it does not exist. */
  record Undone(String what, String path, Trace trace) implements CleanupResult {
    @Override
    public String sentence() {
      return what + " was said to be deleted and is not seen to be gone";
    }
  }

  /** A user that cannot be deleted here and is disabled, according to the target. */
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
   * @param why the unclear answer, or that there was none
   */
  record PerhapsCreated(String what, String path, Trace trace, String why)
      implements CleanupResult {
    @Override
    public String sentence() {
      return what + " may have been created: " + why;
    }
  }
}
