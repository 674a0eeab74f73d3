/** Tests of the command line from outside: files and options in, files, sentences and exit codes out. */
@NullMarked
package org.tandem.matching.examples.office;

import org.jspecify.annotations.NullMarked;
