package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.clause.Duty;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;

/** What a ruling comes to, whichever paragraphs it cites. */
record Effect(
        Outcome outcome,
        Optional<Strength> strength,
        ImmutableSet<Duty> duties,
        ImmutableList<Step> route,
        ImmutableList<Step> whenUnsure) {

    static Effect of(Ruling ruling) {
        return new Effect(
                ruling.outcome(),
                ruling.strength(),
                ImmutableSet.copyOf(ruling.duties()),
                ruling.route().steps(),
                ruling.whenUnsure().steps());
    }
}
