package org.tandem.matching.examples.office.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build has written into the program's archive. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Optional<String> built = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"tandem " + built.orElse("(not packaged)")};
    }
}
