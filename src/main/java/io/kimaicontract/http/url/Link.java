package io.kimaicontract.http.url;

/** Where a link, a form or a redirect of the target leads; its text is for sentences. */
public sealed interface Link {
  /**
   * To another page of the target.
   *
   * @param path the path below the target's root, with its query
   */
  record Inside(String path) implements Link {
    @Override
    public String toString() {
      return path;
    }
  }

  /**
   * To another server, or to the same in another way.
   *
   * @param origin which
   */
  record Away(Origin origin) implements Link {
    @Override
    public String toString() {
      return origin.toString();
    }
  }

  /**
   * A link that no request may follow.
   *
   * @param reason what is wrong, such as {@code 'data:x', whose scheme is not http or https}
   */
  record Refused(String reason) implements Link {
    @Override
    public String toString() {
      return reason;
    }
  }
}
