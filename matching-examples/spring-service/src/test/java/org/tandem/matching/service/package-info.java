/** The service, asked over HTTP while it runs. */
@NullMarked
package org.tandem.matching.service;

import org.jspecify.annotations.NullMarked;
