package io.kimaicontract.api;

/** The ways to remove a resource. */
public enum Removal {
  /** The API deletes it. */
  BY_API,
  /** As before, but first its creator tries. */
  BY_CREATOR,
  /** As before 2.25, a web page deletes it where the API cannot. */
  BY_API_OR_PAGE,
  /** Only a web page deletes it; where none can be used, it is disabled. */
  BY_PAGE_OR_DISABLED,
  /** It is the installation's own: found, read, and never written. */
  NEVER
}
