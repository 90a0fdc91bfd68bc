package org.comity.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.comity.document.InformationClass;
import org.comity.question.Act;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.topic.DocumentAccess;
import org.comity.topic.Topics;

class QuestionsProperties {

    @Provide
    Arbitrary<Act<?>> acts() {
        return Arbitraries.of(Topics.acts());
    }

    @Provide
    Arbitrary<Question<DocumentAccess>> inspections() {
        return Questions.possible(Fair.PROFILE, DocumentAccess.INSPECT);
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Trials.of(Fair.PROFILE);
    }

    @Property(tries = 200)
    void wholeWorldsArePossibleAndWhole(@ForAll("acts") Act<?> act, @ForAll Random die) {
        Question<?> question =
                World.whole(act, Aim.NONE, Possibilities.of(act)).next(die).value();
        assertThat(question.known()).hasSameSizeAs(act.topic().columns());
        assertThatCode(() -> Fair.PROFILE.rule(question)).as("%s", question).doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void partialWorldsArePossible(@ForAll("acts") Act<?> act, @ForAll Random die) {
        Question<?> question =
                World.partial(act, Aim.NONE, Possibilities.of(act)).next(die).value();
        assertThatCode(() -> Fair.PROFILE.rule(question)).as("%s", question).doesNotThrowAnyException();
    }

    @Property(tries = 60)
    void objectsMakePossibleWorlds(@ForAll("acts") Act<?> act, @ForAll Random die) {
        Question<?> question =
                Questions.fromObjects(act).generator(1000).next(die).value();
        assertThatCode(() -> Fair.PROFILE.rule(question)).as("%s", question).doesNotThrowAnyException();
        if (!act.topic().parts().isEmpty()) {
            assertThat(question.known()).isNotEmpty();
        }
    }

    @Property(tries = 100)
    void impossibleWorldsAreSeen(@ForAll("inspections") Question<DocumentAccess> question) {
        Possibilities possibilities = Possibilities.of(DocumentAccess.INSPECT);
        assertThat(possibilities.isPossible(question)).isTrue();
        Question<DocumentAccess> contradicted = DocumentAccess.INSPECT
                .ask()
                .given(
                        DocumentAccess.INFORMATION_CLASS.isExactly(InformationClass.EXEMPT),
                        DocumentAccess.SCHEDULE_12A.isEmpty());
        assertThat(possibilities.isPossible(contradicted)).isFalse();
    }

    /** Each law as a property of one line. */
    @Property(tries = 100)
    void silenceNeverPermits(@ForAll("trials") Trial trial) {
        trial.keeps(Law.SILENCE_NEVER_PERMITS);
    }

    @Property(tries = 50)
    void membersAreAlike(@ForAll("trials") Trial trial) {
        trial.keeps(Law.MEMBERS_ARE_ALIKE);
    }

    @Property(tries = 30)
    void wholeWorldsShrinkToPossibleOnesThatArePlainer(@ForAll Random die) {
        Shrinkable<Question<DocumentAccess>> first = World.whole(
                        DocumentAccess.INSPECT, Aim.NONE, Possibilities.of(DocumentAccess.INSPECT))
                .next(die);
        assertThat(first.shrink()).allSatisfy(next -> {
            assertThat(next.distance()).isLessThan(first.distance());
            assertThat(next.value().known()).hasSameSizeAs(first.value().known());
            Fair.PROFILE.rule(next.value());
        });
    }

    @Property(tries = 30)
    void partialWorldsShrinkToFewerFacts(@ForAll Random die) {
        Shrinkable<Question<DocumentAccess>> first = World.partial(
                        DocumentAccess.INSPECT, Aim.NONE, Possibilities.of(DocumentAccess.INSPECT))
                .next(die);
        assertThat(first.shrink()).allSatisfy(next -> {
            assertThat(next.distance()).isLessThan(first.distance());
            assertThat(first.value().known()).containsAllEntriesOf(next.value().known());
        });
    }

    @Property(tries = 1)
    void questionsOfAProfileReachItsOutcomes(@ForAll Random die) {
        Set<Outcome> reached = new HashSet<>();
        Arbitrary<Question<DocumentAccess>> questions = Questions.possible(Fair.PROFILE, DocumentAccess.INSPECT);
        for (int i = 0; i < 200; i++) {
            reached.add(Fair.PROFILE
                    .rule(questions.generator(1000).next(die).value())
                    .outcome());
        }
        assertThat(reached).contains(Outcome.PERMITTED, Outcome.PROHIBITED, Outcome.REFERRED, Outcome.SILENT);
    }
}
