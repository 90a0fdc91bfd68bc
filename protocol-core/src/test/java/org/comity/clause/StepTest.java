package org.comity.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void alternativesAndJointPartiesAreToldApart() {
        assertThat(Step.to(Office.LEADER).id()).isEqualTo("leader");
        assertThat(Step.to(Office.CHIEF_OFFICER, Office.DIRECTOR).id()).isEqualTo("chief-officer|director");
        assertThat(Step.together(Office.LEADER, Office.CHIEF_EXECUTIVE).id()).isEqualTo("leader+chief-executive");
        assertThat(Step.to(BodyKind.FULL_AUTHORITY)).hasToString("full-authority");
    }

    @Test
    void aTalkAndAConsultationDecideNothing() {
        assertThat(Step.talkTo(Relation.OFFICER_CONCERNED)).hasToString("officer-concerned (talk)");
        assertThat(Step.consulting(Office.MONITORING_OFFICER)).hasToString("monitoring-officer (consulted)");
        assertThat(Step.talkTo(Relation.LINE_MANAGER).kind()).isEqualTo(Step.Kind.TALK_TO);
        assertThat(Step.consulting(Office.LEADER).kind()).isEqualTo(Step.Kind.CONSULT);
        assertThat(Step.together(Office.LEADER).kind()).isEqualTo(Step.Kind.DECIDE);
    }

    @Test
    void aChangedStepKeepsTheRest() {
        Step step = Step.together(Office.LEADER, Office.CHIEF_EXECUTIVE)
                .doneWhen(Asked.ACTOR.is(Actor.MEMBER))
                .unless(Asked.ACTOR.is(Actor.OFFICER));
        Step less = step.withParties(ImmutableList.of(Office.LEADER));
        assertThat(less.jointly()).isTrue();
        assertThat(less.parties()).containsExactly(Office.LEADER);
        assertThat(less.doneWhen()).isEqualTo(Optional.of(Asked.ACTOR.is(Actor.MEMBER)));
        assertThat(less.unless()).isEqualTo(Optional.of(Asked.ACTOR.is(Actor.OFFICER)));
    }

    @Test
    void aStepGoesToSomebody() {
        assertThatThrownBy(() -> Step.to(Office.LEADER).withParties(ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a step goes to nobody: name an office, a body or a relation");
    }
}
