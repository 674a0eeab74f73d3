/** How commands speak. */
@NullMarked
package org.tandem.matching.examples.office.command;

import org.jspecify.annotations.NullMarked;
