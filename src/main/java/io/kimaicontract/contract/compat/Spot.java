package io.kimaicontract.contract.compat;

/**
 * Where something is met.
 *
 * @param operation the name of the operation
 * @param direction in a request or in a response
 */
record Spot(String operation, Direction direction) {}
