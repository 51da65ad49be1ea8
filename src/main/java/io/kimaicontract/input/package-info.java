/**
 * Inputs by rule: what the document allows and forbids, sent on real records, and the judgement of
 * the answers.
 */
@NullMarked
package io.kimaicontract.input;

import org.jspecify.annotations.NullMarked;
