package org.comity.clause;

import java.util.Optional;

/**
 * By when something is due. Immutable and thread-safe.
 *
 * @param relation how it stands to the event: {@code within}, {@code at least}, or {@code at} for the moment itself
 * @param amount how many units, 0 for the moment itself
 * @param unit what is counted, empty for the moment itself
 * @param event the event that it is counted from, in a few words
 */
public record Deadline(String relation, int amount, Optional<Unit> unit, String event) {

    /**
     * Checks that there is an event.
     *
     * @param relation how it stands to the event: {@code within}, {@code at least}, or {@code at} for the moment itself
     * @param amount how many units, 0 for the moment itself
     * @param unit what is counted, empty for the moment itself
     * @param event the event that it is counted from, in a few words
     */
    public Deadline {
        if (event.isBlank() || amount < 0) {
            throw new IllegalArgumentException(
                    "a deadline needs an event and a period: name the event, and a period of 0 or more");
        }
    }

    /**
     * Due at a moment that is not counted.
     *
     * @param event the moment: {@code at the outset}, {@code promptly}
     * @return the deadline
     */
    public static Deadline at(String event) {
        return new Deadline("at", 0, Optional.empty(), event);
    }

    /**
     * Due within a period after an event.
     *
     * @param amount how many units
     * @param unit what is counted
     * @param event the event, such as {@code receipt}
     * @return the deadline
     */
    public static Deadline within(int amount, Unit unit, String event) {
        return new Deadline("within", amount, Optional.of(unit), event);
    }

    /**
     * Due at least a period before an event.
     *
     * @param amount how many units
     * @param unit what is counted
     * @param event the event, such as {@code publication}
     * @return the deadline
     */
    public static Deadline before(int amount, Unit unit, String event) {
        return new Deadline("at least", amount, Optional.of(unit), event);
    }

    @Override
    public String toString() {
        return unit.map(counted -> relation + " " + amount + " " + counted.id().replace('-', ' ')
                        + (relation.equals("within") ? " of " : " before ") + event)
                .orElse(event);
    }
}
