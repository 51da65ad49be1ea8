/** The Kimai that is tested: settings, environments, URL, credentials, version. */
@NullMarked
package io.kimaicontract.target;

import org.jspecify.annotations.NullMarked;
