@NullMarked
package io.kimaicontract.release;

import org.jspecify.annotations.NullMarked;
