package org.comity.testkit.contract;

/**
 * What one check of a contract came to.
 *
 * @param name the check; empty where its part has only one
 * @param mark how it ended
 * @param words why it failed or was left out; else what there is to say of it, perhaps nothing
 */
record Result(String name, Mark mark, String words) {

    /** How a check ended. */
    enum Mark {
        HELD("held"),
        FAILED("failed"),
        LEFT_OUT("left out");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** One line, or several where there is more to say. */
    @Override
    public String toString() {
        return mark + (name.isEmpty() ? "" : " " + name) + (words.isEmpty() ? "" : ": " + words);
    }
}
