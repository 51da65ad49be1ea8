package io.kimaicontract.benchmark;

import java.util.Map;

/**
 * A request that the suite sent.
 *
 * @param url the path with its query
 * @param headers by lower-case name
 */
record Sent(String method, String url, Map<String, String> headers, String body) {}
