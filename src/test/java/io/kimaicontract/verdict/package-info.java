/** Tests of {@code verdict}. */
@NullMarked
package io.kimaicontract.verdict;

import org.jspecify.annotations.NullMarked;
