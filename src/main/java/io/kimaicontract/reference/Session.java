package io.kimaicontract.reference;

import org.jspecify.annotations.Nullable;

/** What the server remembers about one browser. */
final class Session {

  private final String id;
  private final String csrf;
  private @Nullable Integer user;
  private @Nullable Integer freshToken;
  private @Nullable String complaint;

  Session(String id, String csrf) {
    this.id = id;
    this.csrf = csrf;
  }

  String id() {
    return id;
  }

  /** The value every form of this browser must bring back. */
  String csrf() {
    return csrf;
  }

  @Nullable Integer user() {
    return user;
  }

  void logIn(int userId) {
    user = userId;
  }

  void logOut() {
    user = null;
  }

  /** Remembers that this token is to be shown once. */
  void remember(int tokenId) {
    freshToken = tokenId;
  }

  /** The token to be shown, once. */
  @Nullable Integer takeFreshToken() {
    Integer taken = freshToken;
    freshToken = null;
    return taken;
  }

  void complain(String text) {
    complaint = text;
  }

  /** What went wrong with the last login, once. */
  @Nullable String takeComplaint() {
    String taken = complaint;
    complaint = null;
    return taken;
  }
}
