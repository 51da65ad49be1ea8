/** Tests of calls that are sent again. */
@NullMarked
package io.kimaicontract.replay;

import org.jspecify.annotations.NullMarked;
