@NullMarked
package io.kimaicontract.upkeep;

import org.jspecify.annotations.NullMarked;
