/** Tests of {@code cli}. */
@NullMarked
package io.kimaicontract.cli;

import org.jspecify.annotations.NullMarked;
