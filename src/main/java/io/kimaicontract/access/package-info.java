/**
 * Who calls: roles, people, tokens, and where tokens come from. Depends on {@code http} and {@code
 * target}.
 */
@NullMarked
package io.kimaicontract.access;

import org.jspecify.annotations.NullMarked;
