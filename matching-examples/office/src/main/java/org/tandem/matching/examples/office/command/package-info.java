/** The commands: options in, files and sentences out. */
@NullMarked
package org.tandem.matching.examples.office.command;

import org.jspecify.annotations.NullMarked;
