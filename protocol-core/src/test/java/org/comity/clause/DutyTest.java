package org.comity.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.clause.Duty.duty;

import org.comity.authority.Office;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.junit.jupiter.api.Test;

class DutyTest {

    @Test
    void aDutyIsRequiredWithTheActAndOfWhoeverActs() {
        Duty duty = duty("consult the Monitoring Officer");
        assertThat(duty.strength()).isEqualTo(Strength.ABSOLUTE);
        assertThat(duty.timing()).isEqualTo(Timing.WITH_THE_ACT);
        assertThat(duty.bearer()).isEmpty();
        assertThat(duty.towards()).isEmpty();
        assertThat(duty.by()).isEmpty();
        assertThat(duty.doneWhen()).isEmpty();
    }

    @Test
    void theIdIsTheActionInKebabCase() {
        assertThat(duty("consult the Monitoring Officer").id()).isEqualTo("consult-the-monitoring-officer");
        assertThat(duty("use only for the member's duties").id()).isEqualTo("use-only-for-the-members-duties");
        assertThat(duty("  copy it,  to all (if asked) ").id()).isEqualTo("copy-it-to-all-if-asked");
        assertThat(duty("keep the member’s name out").id()).isEqualTo("keep-the-members-name-out");
    }

    @Test
    void eachWordAddsOneThingAndKeepsTheRest() {
        Duty duty = duty("reply")
                .of(Office.CHIEF_EXECUTIVE)
                .towards(Office.LEADER)
                .by(Deadline.within(10, Unit.WORKING_DAYS, "receipt"))
                .asBestEffort()
                .afterwards()
                .doneWhen(Asked.ACTOR.is(Actor.MEMBER));
        assertThat(duty.bearer()).contains(Office.CHIEF_EXECUTIVE);
        assertThat(duty.towards()).contains(Office.LEADER);
        assertThat(duty.strength()).isEqualTo(Strength.NORMAL);
        assertThat(duty.timing()).isEqualTo(Timing.AFTERWARDS);
        assertThat(duty.doneWhen()).contains(Asked.ACTOR.is(Actor.MEMBER));
        assertThat(duty).hasToString("reply, within 10 working days of receipt");
        assertThat(duty.asAdvice().strength()).isEqualTo(Strength.ADVISORY);
        assertThat(duty("reply")).hasToString("reply");
    }

    @Test
    void aDutyForksWithoutChange() {
        Duty half = duty("reply");
        half.afterwards();
        assertThat(half).isEqualTo(duty("reply"));
    }

    @Test
    void aDutySaysWhatHasToBeDone() {
        assertThatThrownBy(() -> duty(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a duty says nothing: write what has to be done");
    }
}
