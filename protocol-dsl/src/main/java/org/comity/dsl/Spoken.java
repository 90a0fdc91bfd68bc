package org.comity.dsl;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.comity.clause.Duty;
import org.comity.clause.Modality;
import org.comity.clause.NormKind;
import org.comity.clause.Para;
import org.comity.clause.Reading;
import org.comity.clause.Step;
import org.comity.question.Act;

/** What is said of an act. */
record Spoken(
        Act<?> act,
        NormKind kind,
        Optional<Modality> modality,
        ImmutableList<Para> limits,
        ImmutableList<Para> overrides,
        ImmutableList<Duty> duties,
        ImmutableList<Duty> onlyAfter,
        ImmutableList<Step> steps,
        Optional<Reading> reading,
        boolean anyDoubt) {

    static Spoken of(Act<?> act, NormKind kind, Optional<Modality> modality) {
        return new Spoken(
                act,
                kind,
                modality,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                false);
    }

    Spoken with(ImmutableList<Para> limited, ImmutableList<Para> overridden) {
        return new Spoken(act, kind, modality, limited, overridden, duties, onlyAfter, steps, reading, anyDoubt);
    }

    Spoken withDuties(ImmutableList<Duty> owed, ImmutableList<Duty> first) {
        return new Spoken(act, kind, modality, limits, overrides, owed, first, steps, reading, anyDoubt);
    }

    Spoken withSteps(ImmutableList<Step> route, boolean anyOther) {
        return new Spoken(act, kind, modality, limits, overrides, duties, onlyAfter, route, reading, anyOther);
    }

    Spoken withReading(Reading read) {
        return new Spoken(
                act, kind, modality, limits, overrides, duties, onlyAfter, steps, Optional.of(read), anyDoubt);
    }
}
