package io.kimaicontract.coverage;

import java.util.Map;

/**
 * Why operations cannot be seen to succeed.
 *
 * @param text the reason
 * @param unless where answers show that it does not hold: a JSON pointer, by operation
 * @param answered the status that must have been seen, lest it does not hold; 0 for none
 */
record Reason(String text, Map<String, String> unless, int answered) {}
