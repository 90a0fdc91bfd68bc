package org.comity.profiles.certificate;

import java.util.List;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.question.Condition;

/** A norm, or the bar of a step before acting. */
record Proposition(Clause clause, Says says, Strength strength, Condition<?> where, boolean bar) {

    Norm norm() {
        return clause.norm().orElseThrow();
    }

    boolean prevails() {
        return bar || norm().kind().prevails();
    }

    boolean frees(Proposition other) {
        return !bar && norm().modality().filter(Modality.NEED_NOT::equals).isPresent() && other.says.isTowards();
    }

    boolean opposes(Proposition other) {
        return says.opposes(other.says) || other.says.opposes(says) || frees(other) || other.frees(this);
    }

    NormKind kind() {
        return bar ? NormKind.DIRECTS : norm().kind();
    }

    /** Its duties, those to do first included. */
    List<Duty> duties() {
        return bar
                ? List.of()
                : Stream.concat(norm().onlyAfter().stream(), norm().duties().stream())
                        .toList();
    }

    /** The steps that it sends the matter along. */
    List<Step> steps() {
        return bar || !(answers() || kind() == NormKind.SENDS_DOUBTS) ? List.of() : norm().route();
    }

    boolean answers() {
        return says != Says.NOTHING;
    }
}
