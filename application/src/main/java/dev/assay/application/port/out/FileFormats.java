package dev.assay.application.port.out;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What files of a media type look like. A type that is not known here looks like anything. */
@SecondaryPort
public interface FileFormats {

    /** How many bytes of the beginning decide, at least 1. */
    int lookAhead();

    /**
     * Whether a file of the type can begin so.
     *
     * @param beginning as many bytes as {@link #lookAhead}, or the whole file
     */
    boolean canBegin(String mediaType, byte[] beginning);

    /** Whether a file of the type can be called so. */
    boolean canBeCalled(String mediaType, String name);
}
