package org.comity.profiles.certificate;

import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.ruling.Outcome;

/** What a norm answers, in the order in which the stricter answer hides the others of its direction. */
enum Says {
    REQUIRED,
    RECOMMENDED,
    POWERLESS,
    PROHIBITED,
    DISCOURAGED,
    REFERRED,
    PERMITTED,
    NOTHING;

    boolean isTowards() {
        return this == REQUIRED || this == RECOMMENDED;
    }

    private boolean isBar() {
        return this == PROHIBITED || this == POWERLESS;
    }

    boolean opposes(Says other) {
        return this != NOTHING
                && other != NOTHING
                && (isTowards() && !other.isTowards() && other != PERMITTED || this == PERMITTED && other.isBar());
    }

    static Says of(Norm norm) {
        if (norm.kind() == NormKind.LEAVES) {
            return REFERRED;
        }
        return norm.modality()
                .map(modality -> switch (modality) {
                    case MUST -> REQUIRED;
                    case SHOULD -> RECOMMENDED;
                    case MAY, ENTITLED, NEED_NOT -> PERMITTED;
                    case SHOULD_NOT -> DISCOURAGED;
                    case MUST_NOT, NO_RIGHT -> PROHIBITED;
                    case CANNOT -> POWERLESS;
                })
                .orElse(NOTHING);
    }

    /** The outcome where nothing stricter counts. */
    Outcome outcome() {
        return this == NOTHING ? Outcome.SILENT : Outcome.valueOf(name());
    }
}
