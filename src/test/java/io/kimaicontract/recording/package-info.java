/** Exchanges recorded with real Kimai, which win over the embedded reference. */
@NullMarked
package io.kimaicontract.recording;

import org.jspecify.annotations.NullMarked;
