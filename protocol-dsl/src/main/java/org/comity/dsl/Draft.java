package org.comity.dsl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.authority.Party;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Layer;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.clause.Para;
import org.comity.clause.Reading;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.All;
import org.comity.question.Condition;

/** The one record behind all steps: a clause as far as it has been written. */
record Draft<T>(
        ImmutableList<Para> cites,
        String words,
        Optional<String> inert,
        Layer layer,
        Optional<Strength> adverb,
        ImmutableSet<Actor> bearers,
        Optional<Spoken> spoken,
        ImmutableList<Condition<?>> conditions)
        implements Says, Who, Does, Owes<T>, Goes<T>, Stands<T>, Lifted<T>, Inert {

    /** A clause that lifts, before it says on which act. */
    record Lifting(Draft<?> draft, ImmutableList<Para> paras) implements Lifts {

        @Override
        public <A> Draft<A> on(Act<A> act) {
            return draft.speaking(act, NormKind.LIFTS, Optional.empty()).limiting(paras);
        }
    }

    static Draft<Object> citing(ImmutableList<Para> cites) {
        return new Draft<>(
                cites,
                "",
                Optional.empty(),
                Layer.PROTOCOL,
                Optional.empty(),
                ImmutableSet.of(),
                Optional.empty(),
                ImmutableList.of());
    }

    private static <E> ImmutableList<E> list(ImmutableList<E> before, E first, E[] more) {
        return ImmutableList.<E>builder().addAll(before).add(first).add(more).build();
    }

    private Spoken told() {
        return spoken.orElseThrow();
    }

    private Draft<T> telling(Spoken more) {
        return new Draft<>(cites, words, inert, layer, adverb, bearers, Optional.of(more), conditions);
    }

    private Draft<T> softened(Strength strength) {
        return new Draft<>(cites, words, inert, layer, Optional.of(strength), bearers, spoken, conditions);
    }

    private <A> Draft<A> speaking(Act<A> act, NormKind kind, Optional<Modality> modality) {
        return new Draft<>(
                cites, words, inert, layer, adverb, bearers, Optional.of(Spoken.of(act, kind, modality)), conditions);
    }

    private <A> Draft<A> directing(Modality modality, Act<A> act) {
        return speaking(act, NormKind.DIRECTS, Optional.of(modality));
    }

    @Override
    public Draft<T> says(String ownWords) {
        return new Draft<>(cites, ownWords, inert, layer, adverb, bearers, spoken, conditions);
    }

    @Override
    public Draft<T> absolutely() {
        return softened(Strength.ABSOLUTE);
    }

    @Override
    public Draft<T> normally() {
        return softened(Strength.NORMAL);
    }

    @Override
    public Draft<T> asGoodPractice() {
        return softened(Strength.ADVISORY);
    }

    @Override
    public Draft<T> members() {
        return those(Actor.MEMBER);
    }

    @Override
    public Draft<T> officers() {
        return those(Actor.OFFICER);
    }

    @Override
    public Draft<T> anyone() {
        return this;
    }

    @Override
    public Draft<T> those(Actor first, Actor... more) {
        return new Draft<>(
                cites,
                words,
                inert,
                layer,
                adverb,
                ImmutableSet.<Actor>builder().add(first).add(more).build(),
                spoken,
                conditions);
    }

    @Override
    public <A> Draft<A> leaves(Act<A> act) {
        return speaking(act, NormKind.LEAVES, Optional.empty());
    }

    @Override
    public <A> Draft<A> leave(Act<A> act) {
        return leaves(act);
    }

    @Override
    public <A> Draft<A> sendsDoubtsAbout(Act<A> act) {
        return speaking(act, NormKind.SENDS_DOUBTS, Optional.empty());
    }

    @Override
    public <A> Draft<A> stopsShortOf(Act<A> act) {
        return speaking(act, NormKind.STOPS_SHORT, Optional.empty());
    }

    @Override
    public <A> Draft<A> whenDoing(Act<A> act) {
        return speaking(act, NormKind.OWES, Optional.empty());
    }

    @Override
    public Draft<T> isInert(String reason) {
        return new Draft<>(cites, words, Optional.of(reason), layer, adverb, bearers, spoken, conditions);
    }

    @Override
    public <A> Draft<A> must(Act<A> act) {
        return directing(Modality.MUST, act);
    }

    @Override
    public <A> Draft<A> should(Act<A> act) {
        return directing(Modality.SHOULD, act);
    }

    @Override
    public <A> Draft<A> may(Act<A> act) {
        return directing(Modality.MAY, act);
    }

    @Override
    public <A> Draft<A> areEntitledTo(Act<A> act) {
        return directing(Modality.ENTITLED, act);
    }

    @Override
    public <A> Draft<A> needNot(Act<A> act) {
        return directing(Modality.NEED_NOT, act);
    }

    @Override
    public <A> Draft<A> shouldNot(Act<A> act) {
        return directing(Modality.SHOULD_NOT, act);
    }

    @Override
    public <A> Draft<A> mustNot(Act<A> act) {
        return directing(Modality.MUST_NOT, act);
    }

    @Override
    public <A> Draft<A> haveNoRightTo(Act<A> act) {
        return directing(Modality.NO_RIGHT, act);
    }

    @Override
    public <A> Draft<A> cannot(Act<A> act) {
        return directing(Modality.CANNOT, act);
    }

    @Override
    public <A> Only<A> mayOnly(Act<A> act) {
        return new Twofold.Opening<>(may(act), otherwise().mustNot(act));
    }

    @Override
    public <A> Only<A> shouldOnly(Act<A> act) {
        return new Twofold.Opening<>(may(act), otherwise().shouldNot(act));
    }

    @Override
    public <A> Only<A> areOnlyEntitledTo(Act<A> act) {
        return new Twofold.Opening<>(areEntitledTo(act), otherwise().haveNoRightTo(act));
    }

    /** The other half of a clause that says when alone. */
    private Draft<T> otherwise() {
        Para own = cites.get(0);
        Para other = own.part(own.part().map(part -> part + " otherwise").orElse("otherwise"));
        return new Draft<>(
                ImmutableList.<Para>builder()
                        .add(other)
                        .addAll(cites.subList(1, cites.size()))
                        .build(),
                words,
                inert,
                layer,
                adverb,
                bearers,
                spoken,
                conditions);
    }

    @Override
    public Draft<T> to(Party first, Party... orElse) {
        return along(Step.to(first, orElse));
    }

    @Override
    public Draft<T> along(Step first, Step... more) {
        return telling(told().withSteps(list(told().steps(), first, more), told().anyDoubt()));
    }

    @Override
    public Draft<T> goingTo(Step first, Step... more) {
        return along(first, more);
    }

    @Override
    public Draft<T> when(Condition<? super T> condition) {
        ImmutableList<Condition<?>> more = ImmutableList.<Condition<?>>builder()
                .addAll(conditions)
                .add(condition)
                .build();
        return new Draft<>(cites, words, inert, layer, adverb, bearers, spoken, more);
    }

    @Override
    public Draft<T> unless(Condition<? super T> condition) {
        return when(Condition.not(condition));
    }

    @Override
    public Lifts lifts(Para first, Para... more) {
        return new Lifting(this, list(ImmutableList.of(), first, more));
    }

    @Override
    public Draft<T> limiting(Para first, Para... more) {
        return limiting(list(told().limits(), first, more));
    }

    private Draft<T> limiting(ImmutableList<Para> limits) {
        return telling(told().with(limits, told().overrides()));
    }

    @Override
    public Draft<T> overriding(Para first, Para... more) {
        return telling(told().with(told().limits(), list(told().overrides(), first, more)));
    }

    @Override
    public Draft<T> owing(Duty first, Duty... more) {
        return telling(told().withDuties(list(told().duties(), first, more), told().onlyAfter()));
    }

    @Override
    public Draft<T> onlyAfter(Duty first, Duty... more) {
        return telling(told().withDuties(told().duties(), list(told().onlyAfter(), first, more)));
    }

    @Override
    public Draft<T> reading(String taken, String otherwise) {
        return telling(told().withReading(new Reading(taken, otherwise)));
    }

    @Override
    public Draft<T> answeringAnyDoubt() {
        return telling(told().withSteps(told().steps(), true));
    }

    @Override
    public Draft<T> from(Layer source) {
        return new Draft<>(cites, words, inert, source, adverb, bearers, spoken, conditions);
    }

    @Override
    public ImmutableList<Clause> clauses() {
        return ImmutableList.of(clause());
    }

    private Clause clause() {
        return new Clause(cites, words, spoken.map(this::norm), inert, layer, Optional.empty());
    }

    private Norm norm(Spoken s) {
        return Norm.builder()
                .kind(s.kind())
                .modality(s.modality())
                .strength(adverb.orElse(s.modality().map(Modality::strength).orElse(Strength.NORMAL)))
                .addAllBearers(bearers)
                .act(s.act())
                .condition(conditions.size() == 1 ? conditions.get(0) : new All<>(conditions))
                .addAllLimits(s.limits())
                .addAllOverrides(s.overrides())
                .addAllDuties(s.duties())
                .addAllOnlyAfter(s.onlyAfter())
                .addAllRoute(s.steps())
                .reading(s.reading())
                .answersAnyDoubt(s.anyDoubt())
                .build();
    }

    @Override
    public String toString() {
        return clause().toString();
    }
}
