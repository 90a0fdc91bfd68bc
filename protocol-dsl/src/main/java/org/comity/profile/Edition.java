package org.comity.profile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which text a profile holds. Immutable and thread-safe.
 *
 * @param document what the document is called and where it stands in the constitution
 * @param version the version printed in it, or another mark that tells it apart
 * @param effective from when it applies; empty where the text does not say
 */
public record Edition(String document, String version, Optional<LocalDate> effective) {

    /**
     * An edition without a date.
     *
     * @param document what the document is called
     * @param version the version, or another mark that tells it apart
     * @return the edition
     */
    public static Edition undated(String document, String version) {
        return new Edition(document, version, Optional.empty());
    }

    /**
     * An edition with a date.
     *
     * @param document what the document is called
     * @param version the version, or another mark that tells it apart
     * @param effective from when it applies
     * @return the edition
     */
    public static Edition from(String document, String version, LocalDate effective) {
        return new Edition(document, version, Optional.of(effective));
    }

    @Override
    public String toString() {
        return document + ", " + version
                + effective.map(date -> ", from " + date).orElse("");
    }
}
