package io.kimaicontract.merge;

/** Runs that are not the shards of one run. */
public final class ShardMismatch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Which, and how they differ, in one sentence. */
  ShardMismatch(String sentence) {
    super(sentence);
  }
}
