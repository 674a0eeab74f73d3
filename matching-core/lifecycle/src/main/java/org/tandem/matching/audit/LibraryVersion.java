package org.tandem.matching.audit;

import java.util.Locale;
import java.util.ResourceBundle;

/** The version of this library, written into a resource by the build. */
final class LibraryVersion {
    static final String OF_LIBRARY =
            ResourceBundle.getBundle(LibraryVersion.class.getPackageName() + ".version", Locale.ROOT)
                    .getString("version");

    private LibraryVersion() {}
}
