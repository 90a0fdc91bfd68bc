package org.comity.dsl;

import com.google.common.collect.ImmutableList;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Layer;
import org.comity.clause.Para;
import org.comity.question.Condition;

/** A clause in two norms: when an act is open, and that it is not otherwise. */
record Twofold<T>(Draft<T> open, Draft<T> shut) implements Twin<T> {

    /** Before it says when. */
    record Opening<T>(Draft<T> open, Draft<T> shut) implements Only<T> {

        @Override
        public Twin<T> when(Condition<? super T> condition) {
            return new Twofold<>(open.when(condition), shut.unless(condition));
        }
    }

    @Override
    public Twin<T> within(Condition<? super T> scope) {
        return new Twofold<>(open.when(scope), shut.when(scope));
    }

    @Override
    public Twin<T> limiting(Para first, Para... more) {
        return new Twofold<>(open.limiting(first, more), shut.limiting(first, more));
    }

    @Override
    public Twin<T> overriding(Para first, Para... more) {
        return new Twofold<>(open.overriding(first, more), shut.overriding(first, more));
    }

    @Override
    public Twin<T> owing(Duty first, Duty... more) {
        return new Twofold<>(open.owing(first, more), shut);
    }

    @Override
    public Twin<T> reading(String taken, String otherwise) {
        return new Twofold<>(open.reading(taken, otherwise), shut.reading(taken, otherwise));
    }

    @Override
    public Twin<T> from(Layer layer) {
        return new Twofold<>(open.from(layer), shut.from(layer));
    }

    @Override
    public ImmutableList<Clause> clauses() {
        return ImmutableList.<Clause>builder()
                .addAll(open.clauses())
                .addAll(shut.clauses())
                .build();
    }

    @Override
    public String toString() {
        return open.toString();
    }
}
