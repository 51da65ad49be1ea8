package io.kimaicontract.contract.compat;

/**
 * An operation and a direction that show a difference.
 *
 * @param operation the name of the operation
 * @param direction in a request or in a response
 */
record Spot(String operation, Direction direction) {}
