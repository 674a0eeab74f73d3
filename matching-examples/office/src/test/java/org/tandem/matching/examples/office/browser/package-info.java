/** What only a browser can tell. */
@NullMarked
package org.tandem.matching.examples.office.browser;

import org.jspecify.annotations.NullMarked;
