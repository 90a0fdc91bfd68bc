package org.comity.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void aDeadlineIsSaidInWords() {
        assertThat(Deadline.within(10, Unit.WORKING_DAYS, "receipt")).hasToString("within 10 working days of receipt");
        assertThat(Deadline.before(5, Unit.CLEAR_DAYS, "the meeting"))
                .hasToString("at least 5 clear days before the meeting");
        assertThat(Deadline.within(24, Unit.HOURS, "the event")).hasToString("within 24 hours of the event");
        assertThat(Deadline.at("promptly")).hasToString("promptly");
    }

    @Test
    void aDeadlineHasAnEventAndNoNegativePeriod() {
        String message = "a deadline needs an event and a period: name the event, and a period of 0 or more";
        assertThatThrownBy(() -> Deadline.at(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Deadline.within(-1, Unit.DAYS, "receipt")).hasMessage(message);
    }
}
