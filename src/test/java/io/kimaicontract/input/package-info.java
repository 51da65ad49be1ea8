/** Tests of the generated inputs. */
@NullMarked
package io.kimaicontract.input;

import org.jspecify.annotations.NullMarked;
