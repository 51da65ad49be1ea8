package io.kimaicontract.api;

/** The ways to remove a resource. */
public enum Removal {
  /** The API deletes it. */
  BY_API,
  /** The API deletes it; its creator tries first. */
  BY_CREATOR,
  /** The API deletes it; where it cannot (before 2.25), a web page does. */
  BY_API_OR_PAGE,
  /** A web page deletes it; where no page can be used, it is disabled. */
  BY_PAGE_OR_DISABLED,
  /** It belongs to the installation and is only read. */
  NEVER
}
